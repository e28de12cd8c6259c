import { gzipSync } from 'node:zlib';
import { contentPolicy } from './content-policy.js';
import { header } from './header.js';
import type { PageFiles } from './page-files.js';

/** The logo beside Redoc's "API docs by", which it would ask a server for. Here it stands in the page. */
const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="52" height="14"><text y="11" font-family="sans-serif" font-size="11" font-weight="bold" fill="#1f3a68">Redocly</text></svg>',
)}`;

const logoAddress = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;

/** A change of the page: what is changed, where it stands, and what comes in its place. */
type Change = [name: string, what: string | RegExp, by: (found: string) => string];

/**
 * The page that Redoc built, with our script, styles and header, so that it asks for nothing that it does not hold.
 *
 * @throws Error where Redoc's page no longer has what is to be changed.
 */
export function finishPage(html: string, title: string, { script, style }: PageFiles): string {
  const changes: Change[] = [
    ['logo', logoAddress, () => logo],
    // Redoc writes addresses of the page as those of a server, and never mends them.
    ['links', /(?<= href=")\/(?=[^"]*" data-discover)/g, () => '#/'],
    ['start', '<head>', (found) => `${found}${contentPolicy()}`],
    ['head', '</head>', () => `${headOf(style)}</head>`],
    ['content', '<div id="redoc">', (found) => `${header(title)}${found}`],
    ['document', /(?<=const __redoc_definition = )\{.*\}(?=;\s+const __redoc_options)/s, packed],
    ['end', /(?=<\/body>\s*<\/html>\s*$)/, () => `<script type="module">${inScript(script)}</script>`],
  ];
  return changes.reduce((page, [name, what, by]) => {
    const changed = page.replace(what, by);
    if (changed === page) throw new Error(`Redoc's page has its ${name} no longer where it was: see finish-page.ts.`);
    return changed;
  }, html);
}

/** Without an icon of its own a page has the browser ask the server for one. */
function headOf(style: string): string {
  const description = '<meta name="description" content="Every operation, with tested samples.">';
  return `${description}<link rel="icon" href="data:,"><style>${style}</style>`;
}

/**
 * The document packed, as an expression that unpacks it: it is a third of the page, and shrinks to a seventh. The page's own
 * script awaits the same promise.
 */
function packed(json: string): string {
  const bytes = gzipSync(json, { level: 9 }).toString('base64');
  return `await (window.pageDocument = fetch('data:application/gzip;base64,${bytes}').then((packed) => new Response(packed.body.pipeThrough(new DecompressionStream('gzip'))).json()))`;
}

/** A script as it stands in a page, which would end at what looks like its end. */
function inScript(script: string): string {
  return script.replaceAll('</script', '<\\/script');
}
