import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { clientSource } from './client.js';
import { errorCodesSource } from './error-codes.js';
import { operationsSource } from './operations.js';
import { schemaSource } from './schema.js';
import { securitySource } from './security.js';
import { serversSource } from './servers.js';

/** Writes everything that is made from the specification into a folder, and says which files those are. */
export async function generate(folder: string): Promise<string[]> {
  const { document, yaml } = await bundle();
  const files = {
    'openapi.yaml': yaml,
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'schema.d.ts': await schemaSource(document),
    'operations.ts': operationsSource(document),
    'client.ts': clientSource(document),
    'error-codes.ts': errorCodesSource(document),
    'security.ts': securitySource(document),
    'servers.ts': serversSource(document),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return Object.keys(files);
}
