import { bodyArguments } from '../generate/operations.js';
import { argumentName, type OpenApiDocument, type Operation } from './document.js';

/** The part of an operation's arguments that makes its body, by the names of the wire. */
export function bodyOf(
  document: OpenApiDocument,
  operation: Operation,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const known = bodyArguments(document, operation);
  // A body without known properties takes everything that has no other place.
  if (known.length === 0) {
    const elsewhere = operation.parameters.map(argumentName);
    return Object.fromEntries(Object.entries(given).filter(([name]) => !elsewhere.includes(name)));
  }
  const sent = known.filter((each) => given[each.argument] !== undefined);
  return Object.fromEntries(sent.map((each) => [each.property, given[each.argument]]));
}
