// Runs a bundled worker once and prints its response. Plain JavaScript: its dependency is not of the project's own install.
import { readFile } from 'node:fs/promises';
import { Miniflare } from 'miniflare';

const [, , path, baseUrl] = process.argv;
const script = await readFile(path, 'utf8');
const worker = new Miniflare({ modules: true, script, compatibilityDate: '2026-04-01', bindings: { baseUrl } });
try {
  const response = await worker.dispatchFetch('http://worker/');
  console.log(await response.text());
} finally {
  await worker.dispose();
}
