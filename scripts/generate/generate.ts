import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectPath } from '../lib/paths.js';
import { bulkSource } from './bulk.js';
import { bundle } from './bundle.js';
import { checkOperations } from './check-operations.js';
import { clientSource } from './client.js';
import { errorCodesSource } from './error-codes.js';
import { exchangesSource } from './exchanges.js';
import { operationsSource } from './operations.js';
import { schemaSource } from './schema.js';
import { securitySource } from './security.js';
import { serversSource } from './servers.js';
import { webhookExamplesSource, webhooksSource } from './webhooks.js';
import { workflowSources } from './workflows.js';

/** Writes everything that is made from the specification into a folder. Returns the names of the files. */
export async function generate(folder: string): Promise<string[]> {
  const { document, yaml } = await bundle();
  // First and unchecked: the rules read the bundle, and tell all that the specification lacks.
  await writeFile(join(folder, 'openapi.yaml'), yaml);
  await writeFile(join(folder, 'openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
  checkOperations(document);
  const sources: Record<string, () => string | Promise<string>> = {
    'schema.d.ts': () => schemaSource(document),
    'operations.ts': () => operationsSource(document),
    'client.ts': () => clientSource(document),
    'bulk.ts': () => bulkSource(document),
    'error-codes.ts': () => errorCodesSource(document),
    'security.ts': () => securitySource(document),
    'servers.ts': () => serversSource(document),
    'exchanges.ts': () => exchangesSource(document),
    'webhooks.ts': () => webhooksSource(document),
    'webhook-examples.ts': () => webhookExamplesSource(document),
  };
  const workflows = await workflowSources(document, projectPath('openapi/workflows'));
  for (const [name, source] of Object.entries({ ...sources, ...workflows })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), await made(name, source));
  }
  return ['openapi.yaml', 'openapi.json', ...Object.keys(sources), ...Object.keys(workflows)];
}

async function made(name: string, source: () => string | Promise<string>): Promise<string> {
  try {
    return await source();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `generated/${name} cannot be made: ${reason}\nRun npm run lint:rules for what the specification lacks.`,
      {
        cause,
      },
    );
  }
}
