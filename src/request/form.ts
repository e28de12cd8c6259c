import { AmityError } from '../errors/errors.js';

/** Field of a form: its name in bracket notation (`userIds[0]`, `options[limit]`) and its value. */
export type Field = readonly [name: string, value: unknown];

/**
 * Spreads a value over fields of a form, as servers that parse with `qs` (Express among them) read them. Omits values that
 * are `undefined`. Errors call the value `label`.
 *
 * @throws AmityError for a value that would be lost or changed on its way: an empty array or object, keys that are empty,
 * hold brackets or are all numbers, and strings that are not valid Unicode.
 */
export function formFields(name: string, given: unknown, label = name, depth = 0): Field[] {
  if (depth > maxDepth) throw new AmityError(`${label} is nested too deeply, or holds itself.`);
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

/** Most objects that may lie within one another. Servers stop long before this. */
const maxDepth = 32;

const notInForms = 'which a form or query cannot carry. Omit it, or send JSON.';

function checkKeys(name: string, keys: readonly string[]): void {
  // Servers take numbers for indexes of an array, and drop the key of prototypes.
  const unfit = keys.every((key) => /^\d+$/.test(key)) ? keys[0] : keys.find((key) => /^$|[[\]]|^__proto__$/.test(key));
  if (unfit !== undefined) throw new AmityError(`${name} has the key '${unfit}', ${notInForms}`);
}

/**
 * Checks a string, and returns it as it is.
 *
 * @throws AmityError for one that holds half of a surrogate pair, and so has no form in UTF-8.
 */
export function wellFormed(name: string, text: string): string {
  try {
    encodeURIComponent(text);
    return text;
  } catch {
    throw new AmityError(`${name} holds half of a surrogate pair. Check where it was cut.`);
  }
}

/** Converts a value as JSON does: by its own `toJSON`, such as a date's, and functions to nothing. */
function asJson(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  const hasOwnForm =
    typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function';
  return hasOwnForm ? (value as { toJSON(): unknown }).toJSON() : value; // just looked
}

/** Encodes a body as `application/x-www-form-urlencoded`. */
export function encodeForm(body: Readonly<Record<string, unknown>>, labelOf = (name: string) => name): string {
  const fields = Object.entries(body).flatMap(([name, value]) => formFields(name, value, labelOf(name)));
  return encodeFields(fields);
}

/** Joins fields as a query or form. Percent-encodes all that needs it, but for brackets. */
export function encodeFields(fields: readonly Field[]): string {
  return fields.map(([name, value]) => `${encodeName(name)}=${encodeURIComponent(String(value))}`).join('&');
}

function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll('%5B', '[').replaceAll('%5D', ']');
}
