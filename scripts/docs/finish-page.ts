/** The logo beside Redoc's "API docs by", which it would ask a server for. Here it stands in the page. */
const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="52" height="14"><text y="11" font-family="sans-serif" font-size="11" font-weight="bold" fill="#1f3a68">Redocly</text></svg>',
)}`;

const logoAddress = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g;

// Without an icon of its own a page has the browser ask the server for one. Badges stand beside titles, where there is
// room for them, not in the menu. Code and tables in a text are wrapped: a keyboard could not scroll them. Code has the
// size of that in the samples beside, so that what is at most 64 characters wide keeps its lines.
const head = `<meta name="description" content="Every operation, with tested samples.">
  <link rel="icon" href="data:,">
  <style>
    [data-text] ~ [data-component-name="Tag/Tag"] { display: none; }
    [data-component-name="Tag/Tag"] > div { text-transform: none; }
    [data-component-name^="Markdown/"] :is(pre, pre *) {
      font-size: 12px; line-height: 18px !important; white-space: pre-wrap !important; overflow-wrap: anywhere;
    }
    [data-component-name^="Markdown/"] .md-table-wrapper { overflow: visible; }
    [data-component-name^="Markdown/"] :is(td, th, td code) { overflow-wrap: anywhere; white-space: normal; }
  </style>
</head>`;

/** The page that Redoc built, so that it asks for nothing that it does not hold. */
export function finishPage(html: string): string {
  if (html.search(logoAddress) < 0)
    throw new Error('Redoc has no logo at the known address any more: see finish-page.ts.');
  return html.replace(logoAddress, logo).replace('</head>', head);
}
