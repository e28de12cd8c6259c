import { escapeHtml } from '../lib/escape-html.js';

/** The bar at the top of the page, which stands there before any script has run. */
export function header(title: string): string {
  return `<header class="page-header"><a class="page-title" href="#/">${escapeHtml(title)}</a></header>`;
}
