import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { listen } from '../lib/listen.js';

const reloader = `<script>new EventSource('/changes').onmessage = () => location.reload();</script>`;

/** Milliseconds without a change before the page is built anew, since editors write in several steps. */
const quiet = 100;

/**
 * Serves a page that is built anew whenever something under a folder changes, and has the browsers that show it load it
 * again. What fails is told, and the last page that could be built stays.
 */
export async function watchDocs(
  folder: string,
  page: string,
  port: number,
  build: () => Promise<void>,
): Promise<{ url: string; close(): Promise<void> }> {
  const browsers = new Set<ServerResponse>();
  const server = createServer(async ({ url }, response) => {
    if (url === '/changes') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders();
      browsers.add(response);
      response.on('close', () => browsers.delete(response));
      return;
    }
    const html = await readFile(page, 'utf8');
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(html.replace('</head>', `${reloader}</head>`));
  });
  const rebuild = async () => {
    try {
      await build();
      for (const browser of browsers) browser.write('data: built\n\n');
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  };
  let turn = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  await build();
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      turn = turn.then(rebuild);
    }, quiet);
  });
  const opened = await listen(server, port);
  return {
    url: opened.url,
    async close() {
      watcher.close();
      clearTimeout(timer);
      await turn;
      await opened.close();
    },
  };
}
