import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { listen } from '../lib/listen.js';
import { type TrySettings, withTry } from './try-settings.js';

/** Serves one page at every address, on the loopback address; with settings for calls, they can be sent from it. */
export async function serveDocs(
  page: string,
  port: number,
  settings?: TrySettings,
): Promise<{ url: string; close(): Promise<void> }> {
  const built = await readFile(page, 'utf8');
  const html = settings ? withTry(built, settings) : built;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  return listen(server, port);
}
