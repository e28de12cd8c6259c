import { isDeepStrictEqual } from 'node:util';
import type { Flat } from './flatten.js';
import { nameOf, type Place } from './place.js';
import { note, type Walk } from './walk.js';

/** Keywords that are compared elsewhere, or say nothing about which values are allowed. */
const passedOver = new Set([
  ...['type', 'items', 'additionalProperties', 'oneOf', 'anyOf', 'discriminator', 'enum', 'const'],
  ...['title', 'description', 'example', 'examples', '$comment', 'externalDocs'],
]);
const openEnumeration = 'x-extensible-enum';
const lowerLimits = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);
const upperLimits = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);
/** Conditions that a value meets or does not. The reader of a response relies on its format alone. */
const conditions = new Set(['format', 'contentMediaType', 'contentEncoding', 'pattern', 'multipleOf', 'uniqueItems']);
const readerRelies = new Set(['format', 'contentMediaType', 'contentEncoding']);

/** Compares which values two schemas of one type allow, but for what they contain. */
export function compareKeywords(walk: Walk, old: Flat, now: Flat, placeOf: (keyword: string) => Place): void {
  compareValues(walk, old, now, placeOf);
  compareKnownValues(walk, old, now, placeOf);
  compareCodes(walk, old, now);
  for (const key of new Set([...old.keywords.keys(), ...now.keywords.keys()])) {
    const [was, is] = [old.keywords.get(key)?.value, now.keywords.get(key)?.value];
    if (passedOver.has(key) || key.startsWith('x-') || isDeepStrictEqual(was, is)) continue;
    const name = nameOf(placeOf(key));
    const change = `${name} has ${inWords(key, is)}, had ${inWords(key, was)}`;
    if (key === 'deprecated') {
      note(walk, is ? 'Deprecated' : 'Changed', `${name} is ${is ? '' : 'no longer '}deprecated`);
    } else if (key === 'default') {
      note(walk, 'Changed', change);
    } else if (lowerLimits.has(key)) {
      note(walk, 'Changed', change, { requests: Number(is ?? -Infinity) > Number(was ?? -Infinity) });
    } else if (upperLimits.has(key)) {
      note(walk, 'Changed', change, { requests: Number(is ?? Infinity) < Number(was ?? Infinity) });
    } else if (conditions.has(key)) {
      note(walk, 'Changed', change, {
        requests: is !== undefined,
        responses: was !== undefined && readerRelies.has(key),
      });
    } else {
      // Only a human can say what an unknown keyword means.
      note(walk, 'Changed', `${name} has another \`${key}\``, { requests: true, responses: true });
    }
  }
}

function inWords(key: string, value: unknown): string {
  return value === undefined ? `no \`${key}\`` : `\`${key}: ${JSON.stringify(value)}\``;
}

/** The known values of an open enumeration. Its readers expect values that are new, but rely on those that they name. */
function compareKnownValues(walk: Walk, old: Flat, now: Flat, placeOf: (keyword: string) => Place): void {
  const [was, is] = [knownValuesOf(old), knownValuesOf(now)];
  const name = nameOf(placeOf(openEnumeration));
  const gone = was.filter((value) => ![...is, ...(valuesOf(now) ?? [])].includes(value));
  const come = is.filter((value) => ![...was, ...(valuesOf(old) ?? [])].includes(value));
  if (gone.length > 0) note(walk, 'Removed', `${name} is no longer known to be ${list(gone)}`, { responses: true });
  if (come.length > 0) note(walk, 'Added', `${name} is known to be ${list(come)}`);
}

function knownValuesOf({ keywords }: Flat): unknown[] {
  return (keywords.get(openEnumeration)?.value ?? []) as unknown[]; // the keyword's form
}

/** The values of an enumeration; a constant is one of one value. A reader that names a value that is gone no longer compiles. */
function compareValues(walk: Walk, old: Flat, now: Flat, placeOf: (keyword: string) => Place): void {
  const [was, is] = [valuesOf(old), valuesOf(now)];
  const name = nameOf(placeOf(now.keywords.has('enum') ? 'enum' : 'const'));
  if (!was && !is) return;
  if (!was) {
    note(walk, 'Changed', `${name} is only ${list(is)}`, { requests: true });
    return;
  }
  if (!is) {
    note(walk, 'Changed', `${name} is no longer only ${list(was)}`, { responses: true });
    return;
  }
  const gone = was.filter((value) => !is.some((each) => isDeepStrictEqual(each, value)));
  const come = is.filter((value) => !was.some((each) => isDeepStrictEqual(each, value)));
  if (gone.length > 0) note(walk, 'Removed', `${name} is never ${list(gone)}`, { requests: true, responses: true });
  if (come.length > 0) note(walk, 'Added', `${name} may be ${list(come)}`, { responses: true });
}

function valuesOf({ keywords }: Flat): unknown[] | undefined {
  const constant = keywords.get('const');
  return constant ? [constant.value] : (keywords.get('enum')?.value as unknown[] | undefined); // the keyword's form
}

/** The error codes by name, which a program compares with. */
function compareCodes(walk: Walk, old: Flat, now: Flat): void {
  const [was, is] = [codesOf(old), codesOf(now)];
  for (const code of was)
    if (!is.includes(code)) note(walk, 'Removed', `error code ${code} is gone`, { responses: true });
  for (const code of is) if (!was.includes(code)) note(walk, 'Added', `error code ${code} is new`);
}

function codesOf({ keywords }: Flat): string[] {
  const codes = (keywords.get('x-amity-codes')?.value ?? {}) as Record<string, string>; // the keyword's form
  return Object.entries(codes).map(([code, name]) => `\`${code} ${name}\``);
}

function list(values: unknown[] = []): string {
  return values.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
}
