import type { OpenApiDocument } from '../../../openapi/document.js';
import { element } from '../element.js';
import { searchEntries } from './entries.js';
import { type Found, makeSearch } from './search-index.js';

let search: ((query: string) => Found[]) | undefined;

/** Opens the search from its button and from the keyboard, in the place of Redoc's own. */
export function enableSearch(document: OpenApiDocument): void {
  const open = () => openSearch(document);
  window.document.querySelector('.page-search')?.addEventListener('click', open);
  window.addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!window.document.querySelector('dialog[open]')) open();
    },
    { capture: true },
  );
}

function openSearch(document: OpenApiDocument): void {
  // Made when it is first wanted, from what the page holds anyway.
  search ??= makeSearch(searchEntries(document));
  const find = search;
  const input = element('input', {
    type: 'search',
    placeholder: 'An operation, an argument, a code …',
    autocomplete: 'off',
  });
  input.setAttribute('aria-label', 'Search');
  const list = element('ul', { className: 'page-found' });
  const status = element('p', { className: 'page-count', role: 'status' });
  const dialog = element('dialog', { className: 'page-dialog page-search-dialog' }, input, status, list);
  dialog.setAttribute('aria-label', 'Search');
  const show = () => {
    const found = input.value.trim() === '' ? [] : find(input.value);
    list.replaceChildren(...found.map(item));
    status.textContent = input.value.trim() === '' ? '' : `${found.length === 0 ? 'Nothing' : found.length} found`;
  };
  input.addEventListener('input', show);
  dialog.addEventListener('keydown', (event) => moveFocus(event, input, list));
  list.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  window.document.body.append(dialog);
  dialog.showModal();
}

function item({ id, kind, title, name, path, excerpt }: Found): HTMLElement {
  const head =
    kind === 'operation' ? [element('code', {}, name), element('span', {}, path)] : [element('span', {}, name)];
  const link = element('a', { href: id }, element('strong', {}, title), ...head, element('small', {}, excerpt));
  link.dataset.kind = kind;
  return element('li', {}, link);
}

/** Moves through what was found with the arrow keys; Enter in the field goes to the first. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll('a')];
  const index = links.indexOf(document.activeElement as HTMLAnchorElement); // or none of them
  if (event.key === 'Enter' && index < 0) links[0]?.click();
  else if (event.key === 'ArrowDown') links[Math.min(index + 1, links.length - 1)]?.focus();
  else if (event.key === 'ArrowUp') (links[index - 1] ?? input).focus();
  else return;
  event.preventDefault();
}
