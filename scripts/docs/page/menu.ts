import type { OpenApiDocument } from '../../openapi/document.js';
import { operationsByAnchor, type PageOperation } from './page-document.js';

const labels = new WeakMap<OpenApiDocument, ReadonlyMap<string, string>>();

/**
 * Gives each operation in the menu the client's method as its label, which the style sheet shows in the place of the
 * summary: `users.ban` below Channels.
 */
export function showMethods(root: HTMLElement, document: OpenApiDocument): void {
  const found = labels.get(document) ?? methodLabels(operationsByAnchor(document));
  labels.set(document, found);
  for (const link of root.querySelectorAll<HTMLElement>('[data-component-name="Menu/MenuItem"] > a:not([title])')) {
    const label = found.get(link.getAttribute('href')?.replace(/^#?\//, '') ?? '');
    const text = label === undefined ? undefined : link.querySelector<HTMLElement>('[data-text]');
    if (label === undefined || !text) continue;
    text.dataset.method = label;
    link.title = text.dataset.text ?? '';
  }
}

/** The label of each operation, by its place in the page: its id, without what all in its tag begin with. */
export function methodLabels(operations: ReadonlyMap<string, PageOperation>): Map<string, string> {
  const labels = new Map<string, string>();
  for (const tag of new Set([...operations.values()].map(tagOf))) {
    const entries = [...operations].filter(([, operation]) => tagOf(operation) === tag);
    const start = sharedStart(entries.map(([, { id }]) => id.split('.').slice(0, -1)));
    for (const [anchor, { id }] of entries) labels.set(anchor, id.split('.').slice(start).join('.'));
  }
  return labels;
}

function tagOf({ object }: PageOperation): string {
  return object.tags[0] ?? '';
}

/** The number of words that all of some lists begin with. */
function sharedStart(lists: readonly string[][]): number {
  const [first = []] = lists;
  const end = first.findIndex((word, index) => lists.some((list) => list[index] !== word));
  return end < 0 ? first.length : end;
}
