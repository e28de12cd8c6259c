import { AmityApiError } from '../../src/index.js';
import { isError, type RequestExample, type ResponseExample } from './bundle.js';
import { freshClientOf, methodOf } from './client.js';
import { violationsOf } from './mock.js';
import { preferenceFor } from './preference.js';
import type { Validator } from './validator.js';

interface ErrorBody {
  code?: number;
  message?: string;
  data?: { detail?: unknown };
}

/**
 * One case for each error status of each operation, without a name, and one for each example. Operations share most of their
 * errors, so an example is tried on the first operation that has it.
 */
export function errorCases(answers: readonly ResponseExample[]): ResponseExample[] {
  const errors = answers.filter(isError);
  const statuses = firsts(errors, ({ operation, status }) => [operation.id, status]);
  const examples = firsts(errors, ({ status, mediaType, name, value }) => [status, mediaType, name, value]);
  return [
    ...statuses.map((error) => ({ ...error, name: undefined })),
    ...examples.filter(({ name }) => name !== undefined),
  ];
}

/** The first of all that have the same key. */
function firsts<Value>(values: readonly Value[], keyOf: (value: Value) => unknown): Value[] {
  const found = new Map<string, Value>();
  for (const value of values) {
    const key = JSON.stringify(keyOf(value));
    if (!found.has(key)) found.set(key, value);
  }
  return [...found.values()];
}

/** Has a mock refuse a call: what is wrong with the error that the client makes of it, or with the response itself. */
export async function checkError(
  validator: Validator,
  mock: { url: string },
  request: RequestExample,
  documented: ResponseExample,
): Promise<string[]> {
  const { operation, status, schema, value } = documented;
  const headers = { Prefer: preferenceFor(documented) };
  const error = await methodOf(freshClientOf(mock), operation.id)(request.arguments, { headers }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AmityApiError)) return [`the client gives ${error} instead of an AmityApiError`];
  const { code, message = '', data } = (value ?? {}) as ErrorBody; // validated below
  const detail = data && 'detail' in data ? data.detail : data;
  const expected = { status: Number(status), code, detail, operationId: operation.id };
  const differences = Object.entries(expected).flatMap(([key, wanted]) => {
    const given = JSON.stringify(error[key as keyof typeof expected]); // Object.entries() widens keys to string
    return given === JSON.stringify(wanted) ? [] : [`its ${key} is ${given} instead of ${JSON.stringify(wanted)}`];
  });
  return [
    ...differences,
    ...(error.message.includes(message) ? [] : [`its message is ${error.message}`]),
    ...violationsOf(error.headers),
    ...(schema ? validator.findings(schema, value) : []),
  ];
}
