import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPath } from '../../scripts/lib/paths.js';
import { runNode } from './child.js';

/** Has @hey-api/openapi-ts make its client of the specification, and gives the module with all of it. */
export async function generateHeyApi(folder: string): Promise<string> {
  const command = projectPath('test/bench/node_modules/@hey-api/openapi-ts/bin/run.js');
  await runNode(
    [command, '--input', projectPath('generated/openapi.json'), '--output', folder, '--silent', '--no-log-file'],
    {
      cwd: projectPath('test/bench'),
    },
  );
  const entry = join(folder, 'all.ts');
  // Its own index leaves out the client, without which nobody can say where the server is.
  await writeFile(entry, "export * from './index';\nexport { client } from './client.gen';\n");
  return entry;
}
