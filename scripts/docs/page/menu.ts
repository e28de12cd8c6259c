import type { OpenApiDocument } from '../../openapi/document.js';
import { anchorOf } from '../link-operations.js';
import { operationsByAnchor } from './page-document.js';

/** An operation, event or pre-hook, as far as the menu needs it. */
type Item = Parameters<typeof anchorOf>[0];

const labels = new WeakMap<OpenApiDocument, ReadonlyMap<string, string>>();

/**
 * Gives each operation in the menu the client's method as its label, and each event its name, which the style sheet shows in
 * the place of the summary: `users.ban` below Channels.
 */
export function showMethods(root: HTMLElement, document: OpenApiDocument): void {
  const found = labels.get(document) ?? methodLabels(menuItems(document));
  labels.set(document, found);
  for (const link of root.querySelectorAll<HTMLElement>('[data-component-name="Menu/MenuItem"] > a:not([title])')) {
    const label = found.get(link.getAttribute('href')?.replace(/^#?\//, '') ?? '');
    const text = label === undefined ? undefined : link.querySelector<HTMLElement>('[data-text]');
    if (label === undefined || !text) continue;
    text.dataset.method = label;
    link.title = text.dataset.text ?? '';
  }
}

function menuItems(document: OpenApiDocument): Map<string, Item> {
  const hooks = Object.entries(document.webhooks ?? {}).map(([id, { post: object }]): Item => ({ id, object }));
  return new Map([...operationsByAnchor(document), ...hooks.map((each) => [anchorOf(each), each] as const)]);
}

/** The label of each item, by its place in the page: its id, without what all in its tag begin with. */
function methodLabels(items: ReadonlyMap<string, Item>): Map<string, string> {
  const labels = new Map<string, string>();
  for (const tag of new Set([...items.values()].map(tagOf))) {
    const entries = [...items].filter(([, item]) => tagOf(item) === tag);
    const start = sharedStart(entries.map(([, { id }]) => id.split('.').slice(0, -1)));
    for (const [anchor, { id }] of entries) labels.set(anchor, id.split('.').slice(start).join('.'));
  }
  return labels;
}

function tagOf({ object }: Item): string {
  return object.tags[0] ?? '';
}

/** The number of words that all of some lists begin with. */
function sharedStart(lists: readonly string[][]): number {
  const [first = []] = lists;
  const end = first.findIndex((word, index) => lists.some((list) => list[index] !== word));
  return end < 0 ? first.length : end;
}
