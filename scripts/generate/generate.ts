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
  // The bundle comes first: where it lacks what the others are made from, the rules that read it say so.
  const files: Record<string, () => string | Promise<string>> = {
    'openapi.yaml': () => yaml,
    'openapi.json': () => `${JSON.stringify(document, null, 2)}\n`,
    'schema.d.ts': () => schemaSource(document),
    'operations.ts': () => operationsSource(document),
    'client.ts': () => clientSource(document),
    'error-codes.ts': () => errorCodesSource(document),
    'security.ts': () => securitySource(document),
    'servers.ts': () => serversSource(document),
  };
  for (const [name, source] of Object.entries(files)) await writeFile(join(folder, name), await made(name, source));
  return Object.keys(files);
}

async function made(name: string, source: () => string | Promise<string>): Promise<string> {
  try {
    return await source();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const advice = 'If that does not say what the specification lacks, npm run lint:rules does.';
    throw new Error(`generated/${name} cannot be made: ${reason}\n${advice}`, { cause });
  }
}
