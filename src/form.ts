import { AmityError } from './errors.js';

/** A field of a form: its name in brackets notation (`userIds[0]`, `options[limit]`) and its value. */
export type Field = readonly [name: string, value: unknown];

/**
 * The fields that a value spreads over in a form, as servers that parse with `qs` (Express among them) read them.
 * What is `undefined` is left out.
 *
 * @throws AmityError for an empty array or object: a form cannot carry one, and leaving it out would mean something else.
 */
export function formFields(name: string, value: unknown): Field[] {
  if (value === undefined) return [];
  if (!isContainer(value)) return [[name, value ?? '']];
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  if (entries.length === 0) {
    const kind = Array.isArray(value) ? 'array' : 'object';
    throw new AmityError(`${name} is an empty ${kind}, which a form cannot carry. Leave it out, or send JSON.`);
  }
  return entries.flatMap(([key, each]) => formFields(`${name}[${key}]`, each));
}

/** Whether a value has fields of its own, unlike a text, a number, a date or the content of a file. */
function isContainer(value: unknown): value is object {
  if (Array.isArray(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A value as the text of a form field or query parameter; dates as ISO 8601. */
export function fieldText(value: unknown): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

/** A body as `application/x-www-form-urlencoded`. */
export function encodeForm(body: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(body).flatMap(([name, value]) => formFields(name, value));
  return encodeFields(fields);
}

/** Fields joined as in a query or a form; brackets stay readable, everything else is percent-encoded. */
export function encodeFields(fields: readonly Field[]): string {
  return fields.map(([name, value]) => `${encodeName(name)}=${encodeURIComponent(fieldText(value))}`).join('&');
}

function encodeName(name: string): string {
  return encodeURIComponent(name).replaceAll('%5B', '[').replaceAll('%5D', ']');
}
