// Runs a bundled worker once and prints its response. Plain JavaScript: its dependency is not of the project's own install.
import { readFile } from 'node:fs/promises';
import { Miniflare } from 'miniflare';

const [, , path, baseUrl = ''] = process.argv;
// As Wrangler hands it over: of a script alone, Miniflare would read the imports, and refuse one whose name is not in it.
const modules = [{ type: 'ESModule', path: 'worker.mjs', contents: await readFile(path, 'utf8') }];
const worker = new Miniflare({ modules, compatibilityDate: '2026-04-01', bindings: { baseUrl } });
try {
  const response = await worker.dispatchFetch('http://worker/');
  console.log(await response.text());
} finally {
  await worker.dispose();
}
