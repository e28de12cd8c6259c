import { bodyArguments } from '../generate/operations.js';
import type { OpenApiDocument, Operation } from '../openapi.js';

/** The part of an example's arguments that makes the body, by the names of the wire. */
export function exampleBody(
  document: OpenApiDocument,
  operation: Operation,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const known = bodyArguments(document, operation);
  // A body without known properties takes everything that has no other place.
  if (known.length === 0) return given;
  const sent = known.filter((each) => given[each.argument] !== undefined);
  return Object.fromEntries(sent.map((each) => [each.property, given[each.argument]]));
}
