import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen } from '../../scripts/lib/listen.js';
import { launchBrowser } from '../browser/launch.js';
import { bundle } from './bundle.js';

/** Runs `page.mjs` in a page whose origin is not the server's, and gives its report. */
export async function callFromBrowser(folder: string, baseUrl: string): Promise<object> {
  const code = await bundle("export * from './page.mjs'", folder);
  const site = await listen(
    createServer((request, response) => {
      const isCode = request.url === '/page.js';
      response.setHeader('content-type', isCode ? 'text/javascript' : 'text/html');
      response.end(isCode ? code : '<!doctype html><title>Page</title>');
    }),
  );
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(site.url);
    // As text: nothing may rewrite what runs in the page.
    return await page.evaluate(`import('/page.js').then(({ callFromPage }) => callFromPage('${baseUrl}'))`);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Runs `sandbox-page.mjs` in a page whose policy forbids to make code, and gives its report. */
export async function useSandboxInBrowser(folder: string): Promise<object> {
  const code = await bundle("import './sandbox-page.mjs'", folder);
  const reports = new EventEmitter<{ report: [string] }>();
  const reported = once(reports, 'report');
  const site = await listen(
    createServer(async (request, response) => {
      if (request.method === 'POST') reports.emit('report', await text(request));
      const isCode = request.url === '/page.js';
      response.setHeader('content-security-policy', "script-src 'self'");
      response.setHeader('content-type', isCode ? 'text/javascript' : 'text/html');
      response.end(isCode ? code : '<!doctype html><title>Page</title><script type="module" src="/page.js"></script>');
    }),
  );
  const browser = await launchBrowser();
  try {
    await (await browser.newPage()).goto(site.url);
    const [report] = await reported;
    return JSON.parse(report);
  } finally {
    await browser.close();
    await site.close();
  }
}
