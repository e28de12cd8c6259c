import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isLocal } from './control/is-local.js';
import type { Incoming } from './request/incoming.js';
import type { Outgoing } from './respond.js';

/** The built page as seen from this module: from the command line in one file, from the package, and from the sources. */
const places = ['./page/sandbox.html', '../../page/sandbox.html', '../../dist/page/sandbox.html'];

/**
 * The page for people at `/_sandbox/`, and the way there for a browser that asks for `/_sandbox`; nothing for any other request.
 * It is a file, so that sandboxes in a program or a browser do not carry it.
 */
export function findPage(request: Incoming): Promise<Outgoing> | undefined {
  if (request.method !== 'GET' || !isPageAddress(request.url)) return undefined;
  const accepted = request.headers.get('accept') ?? '*/*';
  const isAtRoot = new URL(request.url).pathname.endsWith('/');
  const wantsPage = /text\/html/.test(accepted) || (isAtRoot && /\*\/\*/.test(accepted));
  if (!wantsPage || !isLocal(request)) return undefined;
  return isAtRoot ? readPage() : Promise.resolve({ status: 302, headers: { location: '_sandbox/' }, body: null });
}

function isPageAddress(url: string): boolean {
  // Looks at the text first: all requests come by.
  return url.includes('/_sandbox') && /^(\/worlds\/[^/]+)*\/_sandbox\/?$/.test(new URL(url).pathname);
}

async function readPage(): Promise<Outgoing> {
  for (const place of places) {
    const html = await readFile(fileURLToPath(new URL(place, import.meta.url)), 'utf8').catch(() => undefined);
    if (html !== undefined) return { status: 200, headers: headersOf(html), body: html };
  }
  return {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: 'The page is not built: run `npm run build`. GET /_sandbox gives the facts in JSON.',
  };
}

/** Lets the page run its own script and styles and ask its own server, and nothing else. */
function headersOf(html: string): Record<string, string> {
  const allowed = (element: string) =>
    [...html.matchAll(new RegExp(`<${element}[^>]*>([^]*?)</${element}>`, 'g'))]
      .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      .join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${allowed('script')}`,
    `style-src ${allowed('style')}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  };
}
