import equal from 'fast-deep-equal';
import { type Schema, typesOf } from './schema.js';
import { isOfAny } from './types.js';

/** Indexes of two items that are alike. */
interface Duplicate {
  readonly i: number;
  readonly j: number;
}

/** Finds the same two as Ajv, which looks for them in one of two ways. */
export function findDuplicate(list: readonly unknown[], items: Schema = {}): Duplicate | undefined {
  const types = typesOf(items);
  const areScalars = types.length > 0 && !types.some((type) => type === 'object' || type === 'array');
  if (!areScalars) return findByComparison(list);
  const later = new Map<unknown, number>();
  for (let i = list.length - 1; i >= 0; i--) {
    if (!isOfAny(types, list[i])) continue;
    const j = later.get(list[i]);
    if (j !== undefined) return { i, j };
    later.set(list[i], i);
  }
  return undefined;
}

function findByComparison(list: readonly unknown[]): Duplicate | undefined {
  for (let i = list.length - 1; i > 0; i--) {
    for (let j = i - 1; j >= 0; j--) if (equal(list[i], list[j])) return { i, j };
  }
  return undefined;
}
