import { AmityError } from '../errors/errors.js';
import { encodeFields, type Field, formFields } from './form.js';

/**
 * Encodes a query, without its question mark. Arrays are repeated under a name that ends in brackets
 * (`userIds[]=a&userIds[]=b`), objects spread over `options[limit]=10`.
 *
 * @throws AmityError for an empty array: a query cannot carry one, and omitting it would mean something else.
 */
export function encodeQuery(query: Readonly<Record<string, unknown>>): string {
  return encodeFields(Object.entries(query).flatMap(([name, value]) => queryFields(name, value)));
}

function queryFields(name: string, value: unknown): Field[] {
  if (!name.endsWith('[]') || !Array.isArray(value)) return formFields(name, value);
  if (value.length === 0) {
    const argument = name.slice(0, -2);
    throw new AmityError(
      `${argument} is an empty array, which a query cannot carry. Omit it, or pass one item at least.`,
    );
  }
  return value.flatMap((each) => formFields(name, each));
}
