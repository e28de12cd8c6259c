import { type ExampleArguments, literal } from '../generate/examples.js';
import { argumentName, bodyOf } from '../openapi/arguments.js';
import type { OpenApiDocument } from '../openapi/document.js';
import { type Operation, responseKind } from '../openapi/operations.js';

/** A call through the raw client: by path, and with the names of the wire. */
export function rawSample(document: OpenApiDocument, operation: Operation, example: ExampleArguments): string {
  const given = example.arguments;
  const init = {
    ...parametersOf(operation, given),
    ...(operation.body && { body: bodyOf(document, operation, given) }),
    ...(responseKind(operation) === 'binary' && { parseAs: 'stream' }),
  };
  const path = `'${operation.path}'`;
  const start = `const { data, error } = await amity.raw.${operation.method}(`;
  if (Object.keys(init).length === 0) return `${start}${path});`;
  return `${start}\n  ${path},\n  ${literal(init, '  ')},\n);`;
}

/** The parameters that an example gives, by where they go. */
function parametersOf(operation: Operation, given: Record<string, unknown>): { params?: Record<string, unknown> } {
  const params: Record<string, Record<string, unknown>> = {};
  for (const parameter of operation.parameters) {
    const value = given[argumentName(parameter)];
    if (value === undefined) continue;
    params[parameter.in] = { ...params[parameter.in], [parameter.name]: value };
  }
  return Object.keys(params).length > 0 ? { params } : {};
}
