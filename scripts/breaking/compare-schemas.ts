import type { Schema } from '../openapi/document.js';
import { branchesOf, compareBranches, compareDiscriminators } from './compare-branches.js';
import { compareKeywords } from './compare-keywords.js';
import { compareTypes } from './compare-types.js';
import { type Flat, flatten, type Said } from './flatten.js';
import { elementOf, nameOf, type Place, propertyOf, schemaPlace } from './place.js';
import { isFirst, note, type Walk } from './walk.js';

const anything: Schema = {};

/** Compares two versions of a schema, and all that they contain. */
export function compareSchemas(walk: Walk, before: Schema, after: Schema, place: Place): void {
  if (!isFirst(walk, before, after)) return;
  const old = flatten(walk.before, before);
  const now = flatten(walk.after, after);
  const placeOf = placesOf(place, old, now);
  const [oldBranches, nowBranches] = [branchesOf(old), branchesOf(now)];
  if (oldBranches || nowBranches) {
    const union = ({ keywords }: Flat) => keywords.get('oneOf') ?? keywords.get('anyOf');
    const at = placeOf(union(old), union(now));
    compareBranches(walk, oldBranches ?? [before], nowBranches ?? [after], at, compareSchemas);
    compareDiscriminators(walk, old, now, at);
    // A union against a plain schema has been compared as one against its branches.
    if (!oldBranches || !nowBranches) return;
  }
  const placeOfKeyword = (key: string) => placeOf(old.keywords.get(key), now.keywords.get(key));
  if (!compareTypes(walk, old, now, placeOfKeyword)) return;
  compareKeywords(walk, old, now, placeOfKeyword);
  compareProperties(walk, old, now, placeOf);
  compareContents(walk, old, now, placeOfKeyword);
}

/** The name of the place where a schema says something. */
type PlaceOf = (old: Said<unknown> | undefined, now: Said<unknown> | undefined) => Place;

/** Names the schema that says it, if that one belongs to both versions, and else the place from which it was reached. */
function placesOf(place: Place, old: Flat, now: Flat): PlaceOf {
  return (was, is) => {
    const owner = (is ?? was)?.owner;
    const isShared = old.owners.has(owner) && now.owners.has(owner);
    const isMoved = was && is && was.owner !== is.owner;
    return owner && isShared && !isMoved ? schemaPlace(owner) : place;
  };
}

function compareProperties(walk: Walk, old: Flat, now: Flat, placeOf: PlaceOf): void {
  const names = [old.properties, now.properties, old.required, now.required].flatMap((each) => [...each.keys()]);
  for (const name of new Set(names)) {
    const [was, is] = [old.properties.get(name), now.properties.get(name)];
    const [wasRequired, isRequired] = [old.required.get(name), now.required.get(name)];
    const at = propertyOf(placeOf(was, is), name);
    if (was && !is) {
      note(walk, 'Removed', `${nameOf(at)} is gone`, { requests: true, responses: true });
    } else if (is && !was) {
      note(walk, 'Added', `${nameOf(at)} is new${isRequired ? ' and required' : ''}`, {
        requests: Boolean(isRequired),
      });
    } else {
      const mark = nameOf(propertyOf(placeOf(wasRequired, isRequired), name));
      if (isRequired && !wasRequired) note(walk, 'Changed', `${mark} is required`, { requests: true });
      if (wasRequired && !isRequired) note(walk, 'Changed', `${mark} is no longer required`, { responses: true });
    }
    if (!was || !is) continue;
    compareNames(walk, was.value, is.value, name, at);
    compareSchemas(walk, was.value, is.value, at);
  }
}

/** The name of the argument that the client makes of a property that is sent. */
function compareNames(walk: Walk, was: Schema, is: Schema, name: string, at: Place): void {
  if (walk.side !== 'requests') return;
  const [old, now] = [was['x-amity-argument'] ?? name, is['x-amity-argument'] ?? name];
  if (old === now) return;
  note(walk, 'Changed', `${nameOf(at)} is the argument \`${now}\`, was \`${old}\``, { requests: true });
}

/** An array's elements and an object's further properties. */
function compareContents(walk: Walk, old: Flat, now: Flat, placeOfKeyword: (key: string) => Place): void {
  const contents = (flat: Flat, key: string) => (flat.keywords.get(key)?.value ?? anything) as Schema | boolean; // the keyword's form
  const [oldItems, nowItems] = [contents(old, 'items'), contents(now, 'items')];
  if (typeof oldItems === 'object' && typeof nowItems === 'object') {
    compareSchemas(walk, oldItems, nowItems, elementOf(placeOfKeyword('items')));
  }
  const place = placeOfKeyword('additionalProperties');
  const [oldFurther, nowFurther] = [contents(old, 'additionalProperties'), contents(now, 'additionalProperties')];
  if ((oldFurther === false) !== (nowFurther === false)) {
    const what = nowFurther === false ? 'has no properties but those it names' : 'may have further properties';
    note(walk, 'Changed', `${nameOf(place)} ${what}`, { requests: nowFurther === false });
  } else if (oldFurther !== false) {
    const schemas = [oldFurther, nowFurther].map((each) => (typeof each === 'object' ? each : anything));
    compareSchemas(walk, schemas[0] ?? anything, schemas[1] ?? anything, propertyOf(place, '*'));
  }
}
