import { isDeepStrictEqual } from 'node:util';
import type { Schema } from '../openapi/document.js';
import type { Flat } from './flatten.js';
import { nameOf, type Place } from './place.js';
import { note, type Walk } from './walk.js';

/** The alternatives of a union. */
export function branchesOf({ keywords }: Flat): Schema[] | undefined {
  const branches = ['oneOf', 'anyOf'].flatMap((key) => (keywords.get(key)?.value ?? []) as Schema[]); // the keywords' form
  return branches.length > 0 ? branches : undefined;
}

/** Compares the alternatives of two unions: each with its partner, and what has none. */
export function compareBranches(
  walk: Walk,
  before: Schema[],
  after: Schema[],
  place: Place,
  compare: (walk: Walk, before: Schema, after: Schema, place: Place) => void,
): void {
  const [old, now] = [[...before], [...after]];
  for (const isPartner of [isSame, hasSameType, isUnnamed]) {
    for (const was of [...old]) {
      const is = now.find((each) => isPartner(was, each));
      if (!is) continue;
      old.splice(old.indexOf(was), 1);
      now.splice(now.indexOf(is), 1);
      compare(walk, was, is, place);
    }
  }
  for (const was of old)
    note(walk, 'Removed', `${nameOf(place)} is never ${inWords(was)}`, { requests: true, responses: true });
  for (const is of now) note(walk, 'Added', `${nameOf(place)} may be ${inWords(is)}`, { responses: true });
}

function isSame(was: Schema, is: Schema): boolean {
  return was.$ref ? was.$ref === is.$ref : isDeepStrictEqual(was, is);
}

function hasSameType(was: Schema, is: Schema): boolean {
  return was.type !== undefined && isDeepStrictEqual(was.type, is.type);
}

/** A named alternative is never the partner of one of another name: the one is gone and the other has come. */
function isUnnamed(was: Schema, is: Schema): boolean {
  return !was.$ref || !is.$ref;
}

function inWords({ $ref, type }: Schema): string {
  return `\`${$ref?.split('/').at(-1) ?? type ?? 'another shape'}\``;
}

/** Compares by which property a union is told apart, and which value stands for which alternative. */
export function compareDiscriminators(walk: Walk, old: Flat, now: Flat, place: Place): void {
  const [was, is] = [discriminatorOf(old), discriminatorOf(now)];
  if (!was || !is) return;
  if (was.propertyName !== is.propertyName) {
    const what = `${nameOf(place)} is told apart by \`${is.propertyName}\`, was by \`${was.propertyName}\``;
    note(walk, 'Changed', what, { requests: true, responses: true });
    return;
  }
  const [oldMapping, nowMapping] = [was.mapping ?? {}, is.mapping ?? {}];
  const isBranch = (flat: Flat, target: string) => branchesOf(flat)?.some((each) => each.$ref === target);
  for (const value of new Set([...Object.keys(oldMapping), ...Object.keys(nowMapping)])) {
    const [from, to] = [oldMapping[value], nowMapping[value]];
    const name = `\`${is.propertyName}: ${value}\` of ${nameOf(place)}`;
    // A value that goes or comes together with its alternative has been told with it.
    if (from && !to && isBranch(now, from))
      note(walk, 'Removed', `${name} is gone`, { requests: true, responses: true });
    else if (to && !from && isBranch(old, to)) note(walk, 'Added', `${name} is new`, { responses: true });
    else if (from && to && from !== to) {
      note(walk, 'Changed', `${name} stands for another shape`, { requests: true, responses: true });
    }
  }
}

function discriminatorOf({ keywords }: Flat): Schema['discriminator'] {
  return keywords.get('discriminator')?.value as Schema['discriminator']; // the keyword's form
}
