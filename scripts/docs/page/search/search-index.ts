import MiniSearch from 'minisearch';
import type { Entry } from './entries.js';

/** Something found: where it is, and the text around what was looked for. */
export interface Found extends Entry {
  excerpt: string;
}

/** The number of places that are shown: more than a screen holds, and no more than one reads. */
const limit = 20;

/** Makes the function that finds entries by words, by their beginnings, and with a typo in them. */
export function makeSearch(entries: readonly Entry[]): (query: string) => Found[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<Entry>({
    fields: ['title', 'name', 'path', 'names', 'text'],
    tokenize: (text) => words(text),
    searchOptions: {
      tokenize: (text) => text.split(/[\s/{}()"'`]+/).filter((word) => word !== ''),
      combineWith: 'AND',
      prefix: (term) => term.length > 1,
      // Numbers are codes, of which a neighbour is another.
      fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.25 : false),
      weights: { fuzzy: 0.15, prefix: 0.5 },
      boost: { title: 4, name: 4, path: 2, names: 1.5 },
    },
  });
  index.addAll([...byId.values()]);
  return (given) => {
    const query = given.trim();
    // Codes stand in operations by the way, and are explained elsewhere.
    const found = index.search(query, {
      boostDocument: (id) => (byId.get(String(id))?.kind === 'operation' && !/^\d+$/.test(query) ? 1.5 : 1),
    });
    return found.slice(0, limit).flatMap(({ id, terms }) => {
      const entry = byId.get(String(id));
      return entry ? [{ ...entry, excerpt: excerpt(entry.text, terms) }] : [];
    });
  };
}

/** Words as they stand, and the parts of those in camelCase and between dots. */
function words(text: string): string[] {
  return text.split(/[\s/{}()[\]"'`,;:…]+/).flatMap((word) => {
    const trimmed = word.replace(/^[.]+|[.]+$/g, '');
    if (trimmed === '') return [];
    const parts = trimmed.split(/[.\-_]|(?<=[a-z])(?=[A-Z])/).filter((part) => part !== '');
    return parts.length > 1 ? [trimmed, ...parts] : [trimmed];
  });
}

/** The text around the first of some words. */
function excerpt(text: string, terms: readonly string[]): string {
  const places = terms.map((term) => text.toLowerCase().indexOf(term)).filter((place) => place >= 0);
  const first = Math.min(...(places.length > 0 ? places : [0]));
  // Whole words alone.
  const start = first <= 40 ? 0 : text.indexOf(' ', first - 41) + 1;
  const end = start + 160 < text.length ? text.lastIndexOf(' ', start + 160) : text.length;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
