import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { listen } from '../lib/listen.js';

/** Serves one page at every address, on the loopback address. */
export async function serveDocs(page: string, port: number): Promise<{ url: string; close(): Promise<void> }> {
  const html = await readFile(page);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  return listen(server, port);
}
