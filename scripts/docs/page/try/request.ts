import { formFields } from '../../../../src/request/form.js';
import { argumentName, bodyOf } from '../../../openapi/arguments.js';
import type { OpenApiDocument } from '../../../openapi/document.js';
import { type Operation, ownCredential } from '../../../openapi/operations.js';
import { credentialOf, operationUrl } from '../../../samples/curl.js';
import type { Connection } from './connection.js';

/** The request of a call, as `fetch` takes it. The token goes into its header, never into its address. */
export function requestOf(
  document: OpenApiDocument,
  operation: Operation,
  { server, token, keys }: Connection,
  given: Readonly<Record<string, unknown>>,
): Request {
  const headers = new Headers();
  const [name = '', start = ''] = credentialOf(document, operation).header.split(/(?<=:) /);
  const credential = keys[ownCredential(operation) ?? ''] ?? token;
  if (credential !== '') headers.set(name.slice(0, -1), start === '' ? credential : `${start}${credential}`);
  for (const each of operation.parameters.filter((parameter) => parameter.in === 'header')) {
    const value = given[argumentName(each)];
    if (value !== undefined) headers.set(each.name, String(value));
  }
  const body = bodyFor(document, operation, given);
  if (typeof body === 'string') headers.set('Content-Type', 'application/json');
  return new Request(operationUrl(operation, server, given), {
    method: operation.method,
    headers,
    ...(body !== undefined && { body }),
  });
}

function bodyFor(
  document: OpenApiDocument,
  operation: Operation,
  given: Readonly<Record<string, unknown>>,
): string | FormData | undefined {
  const [contentType] = Object.keys(operation.body?.content ?? {});
  if (contentType === undefined) return undefined;
  const body = bodyOf(document, operation, given);
  if (contentType !== 'multipart/form-data') return JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) {
    if (value instanceof File) form.append(name, value);
    else for (const [field, each] of formFields(name, value)) form.append(field, String(each));
  }
  return form;
}
