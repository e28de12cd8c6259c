import { escapeHtml } from '../lib/escape-html.js';

const search =
  '<button type="button" class="page-search" aria-keyshortcuts="Control+K"><span>Search</span><kbd>Ctrl K</kbd></button>';

/** The bar at the top of the page, which stands there before any script has run. */
export function header(title: string): string {
  return `<header class="page-header"><a class="page-title" href="#/">${escapeHtml(title)}</a>${search}</header>`;
}
