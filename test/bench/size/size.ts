import { gzipSync } from 'node:zlib';
import { projectPath } from '../../../scripts/lib/paths.js';
import { bundle } from '../../package/bundle.js';
import { table } from '../table.js';
import type { Workspace } from '../workspace.js';

/** The size of each client in a program for browsers. */
export async function benchSize(workspace: Workspace): Promise<string> {
  const amity = JSON.stringify(projectPath('dist/src/index.js'));
  const heyApi = JSON.stringify(await workspace.heyApi());
  const programs = {
    'amity, whole client': `export { createAmityClient } from ${amity}`,
    'amity, raw client alone': `export { createAmityRawClient } from ${amity}`,
    'openapi-fetch': "export { default } from 'openapi-fetch'",
    '@hey-api client and sdk': `export * from ${heyApi}`,
    ky: "export { default } from 'ky'",
    axios: "export { default } from 'axios'",
    openai: "export { default } from 'openai'",
  };
  const rows: string[][] = [];
  for (const [name, program] of Object.entries(programs)) rows.push([name, ...(await sizes(program))]);
  return table('Size in a bundle (esbuild, for browsers), in kB of 1,000 bytes', ['', 'min', 'min+gzip'], rows);
}

async function sizes(program: string): Promise<string[]> {
  const code = await bundle(program, projectPath('test/bench'));
  return [code, gzipSync(code, { level: 9 })].map(({ length }) => (length / 1_000).toFixed(1));
}
