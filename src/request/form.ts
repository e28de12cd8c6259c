import { AmityError } from '../errors/errors.js';

/** A field of a form: its name in brackets notation (`userIds[0]`, `options[limit]`) and its value. */
export type Field = readonly [name: string, value: unknown];

/**
 * The fields that a value spreads over in a form, as servers that parse with `qs` (Express among them) read them.
 * What is `undefined` is left out. `label` is what errors call the value.
 *
 * @throws AmityError for what a form cannot carry, so that nothing is lost or arrives as something else: an empty array or
 * object, keys that are empty, hold brackets or are all numbers, and texts that are no valid Unicode.
 */
export function formFields(name: string, given: unknown, label = name, depth = 0): Field[] {
  if (depth > deepest) throw new AmityError(`${label} is nested too deeply, or holds itself.`);
  const value = asJson(given);
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null)
    return [[name, typeof value === 'string' ? wellFormed(label, value) : (value ?? '')]];
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  const kind = Array.isArray(value) ? 'array' : 'object';
  if (entries.length === 0) throw new AmityError(`${label} is an empty ${kind}, ${notInForms}`);
  if (kind === 'object')
    checkKeys(
      label,
      entries.map(([key]) => key),
    );
  return entries.flatMap(([key, each]) =>
    formFields(`${name}[${wellFormed(label, key)}]`, each, `${label}[${key}]`, depth + 1),
  );
}

/** How many objects may lie within one another. Servers stop long before this. */
const deepest = 32;

const notInForms = 'which a form or query cannot carry. Leave it out, or send JSON.';

function checkKeys(name: string, keys: readonly string[]): void {
  // Servers take numbers for the places of a list, and drop the key of prototypes.
  const unfit = keys.every((key) => /^\d+$/.test(key)) ? keys[0] : keys.find((key) => /^$|[[\]]|^__proto__$/.test(key));
  if (unfit !== undefined) throw new AmityError(`${name} has the key '${unfit}', ${notInForms}`);
}

/**
 * A text as it is.
 *
 * @throws AmityError for one that holds half of a surrogate pair, and so cannot be written in UTF-8.
 */
export function wellFormed(name: string, text: string): string {
  try {
    encodeURIComponent(text);
    return text;
  } catch {
    throw new AmityError(`${name} holds half of a surrogate pair and is no valid text. Check where it was cut.`);
  }
}

/** A value as JSON would take it: dates and the like as what they say they are, functions not at all. */
function asJson(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  const hasOwnForm =
    typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function';
  return hasOwnForm ? (value as { toJSON(): unknown }).toJSON() : value; // just looked
}

/** A body as `application/x-www-form-urlencoded`. */
export function encodeForm(body: Readonly<Record<string, unknown>>, labelOf = (name: string) => name): string {
  const fields = Object.entries(body).flatMap(([name, value]) => formFields(name, value, labelOf(name)));
  return encodeFields(fields);
}

/** Fields joined as in a query or a form; brackets stay readable, everything else is percent-encoded. */
export function encodeFields(fields: readonly Field[]): string {
  return fields.map(([name, value]) => `${encodeName(name)}=${encodeURIComponent(String(value))}`).join('&');
}

function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll('%5B', '[').replaceAll('%5D', ']');
}
