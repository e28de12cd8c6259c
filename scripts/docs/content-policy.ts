/** Sources that the page itself takes something from: everything that it needs stands in it. */
const own = 'data:';

/**
 * The element that has the browser refuse whatever the page does not hold: no script, style, image or font from elsewhere, and
 * requests to the given sources alone. Script and style stand in the page, so that "unsafe-inline" is needed.
 */
export function contentPolicy(requestsTo = ''): string {
  const directives = [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    `img-src ${own}`,
    `font-src ${own}`,
    `connect-src ${[own, requestsTo].join(' ').trim()}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`;
}
