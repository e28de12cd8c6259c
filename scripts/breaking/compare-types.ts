import type { Flat } from './flatten.js';
import { nameOf, type Place } from './place.js';
import { note, type Walk } from './walk.js';

/** Compares the types; tells whether they have enough in common to look further. */
export function compareTypes(walk: Walk, old: Flat, now: Flat, placeOf: (keyword: string) => Place): boolean {
  const [was, is] = [typesOf(old), typesOf(now)];
  if (was.join() === is.join()) return true;
  note(walk, 'Changed', `${nameOf(placeOf('type'))} is ${inWords(is)}, was ${inWords(was)}`, {
    requests: !isWithin(was, is),
    responses: !isWithin(is, was),
  });
  return was.length === 0 || is.length === 0 || was.some((type) => isWithin([type], is) || is.includes(type));
}

function typesOf(flat: Flat): string[] {
  const type = (flat.keywords.get('type')?.value ?? []) as string | string[]; // the keyword's form
  return [type].flat().sort();
}

/** Whether every value of some types is one of others. No type means any. */
function isWithin(some: string[], others: string[]): boolean {
  if (others.length === 0) return true;
  if (some.length === 0) return false;
  return some.every((type) => others.includes(type) || (type === 'integer' && others.includes('number')));
}

function inWords(types: string[]): string {
  return types.length > 0 ? types.map((type) => `\`${type}\``).join(' or ') : 'anything';
}
