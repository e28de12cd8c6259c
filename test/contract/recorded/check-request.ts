import type { OpenApiDocument, Parameter, Schema } from '../../../scripts/openapi/document.js';
import { listOperations, type Operation } from '../../../scripts/openapi/operations.js';
import { merged, resolve } from '../../../scripts/openapi/schemas.js';
import { Validator } from '../validator.js';
import type { RecordedRequest } from './requests.js';

/** Only to read a path and its query by; nothing is sent there. */
const base = 'http://recorded.test';

/** Holds a recorded request against the specification: what is wrong with it, and what in it is not described. */
export function checkRequest(document: OpenApiDocument, request: RecordedRequest): string[] {
  const operation = operationOfRequest(document, request);
  if (!operation) return [`${request.method} ${request.path} is not described`];
  const { searchParams } = new URL(request.path, base);
  const validator = new Validator(document);
  return [
    ...queryFindings(document, validator, operation, searchParams),
    ...bodyFindings(document, validator, operation, request),
  ];
}

/** The operation that a request is meant for. A trailing slash makes no difference. */
export function operationOfRequest(
  document: OpenApiDocument,
  { method, path: address }: RecordedRequest,
): Operation | undefined {
  const path = new URL(address, base).pathname.replace(/\/$/, '');
  const fits = listOperations(document).filter(
    (each) => each.method === method && pathsOf(each).some((template) => isPathOf(template, path)),
  );
  return fits.sort((a, b) => placeholders(a) - placeholders(b))[0];
}

function pathsOf({ path, object }: Operation): string[] {
  return [path, ...(object['x-amity-path-aliases'] ?? [])];
}

function isPathOf(template: string, path: string): boolean {
  return new RegExp(`^${template.replace(/\{[^{}]+\}/g, '[^/]+')}$`).test(path);
}

function placeholders({ path }: Operation): number {
  return path.split('{').length;
}

function queryFindings(
  document: OpenApiDocument,
  validator: Validator,
  { parameters }: Operation,
  query: URLSearchParams,
): string[] {
  const described = parameters.filter((each) => each.in === 'query');
  const findings = described.flatMap((parameter) => {
    const value = readValue(document, parameter, query);
    if (value === undefined) return parameter.required ? [`query ${parameter.name} is missing`] : [];
    return validator.findings(parameter.schema, value).map((finding) => `query ${parameter.name}: ${finding}`);
  });
  const unknown = [...new Set(query.keys())].filter((key) => !described.some(({ name }) => isOf(key, name)));
  return [...findings, ...unknown.map((key) => `query ${key} is not described`)];
}

function isOf(key: string, name: string): boolean {
  return key === name || (key.startsWith(`${name}[`) && key !== `${name}[]`);
}

/** The value of a parameter in a query, as a server reads it: numbers and booleans come as text. */
function readValue(document: OpenApiDocument, { name, schema }: Parameter, query: URLSearchParams): unknown {
  const all = query.getAll(name);
  if (all.length > 0) return read(document, schema, name.endsWith('[]') ? all : all[0]);
  // `tags[]` is a parameter of its own, of that name.
  const inner = [...query.keys()].filter((key) => key.startsWith(`${name}[`) && key !== `${name}[]`);
  if (inner.length === 0) return undefined;
  return read(document, schema, Object.fromEntries(inner.map((key) => [propertyOf(key, name), query.get(key)])));
}

function propertyOf(key: string, name: string): string {
  return key.slice(name.length + 1, -1);
}

function read(document: OpenApiDocument, given: Schema | undefined, value: unknown): unknown {
  const { type, items, properties = {} } = given ? merged(document, given) : {};
  if (Array.isArray(value)) return value.map((each) => read(document, items, each));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, read(document, properties[key], each)]));
  }
  const isNumber = type === 'integer' || type === 'number';
  if (isNumber && value !== '' && Number.isFinite(Number(value))) return Number(value);
  return type === 'boolean' && (value === 'true' || value === 'false') ? value === 'true' : value;
}

function bodyFindings(
  document: OpenApiDocument,
  validator: Validator,
  { object }: Operation,
  request: RecordedRequest,
): string[] {
  const body = object.requestBody && resolve(document, object.requestBody);
  if (request.body === undefined) return body?.required ? ['the body is missing'] : [];
  if (!body) return ['a body is not described'];
  const media = body.content[request.contentType ?? ''];
  if (!media) return [`a body of ${request.contentType} is not described`];
  return validator.findings(media.schema, JSON.parse(request.body)).map((finding) => `body: ${finding}`);
}
