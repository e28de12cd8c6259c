import { keyVariable } from '../../src/platform/environment.js';
import { formFields } from '../../src/request/form.js';
import { fillPath } from '../../src/request/path.js';
import { encodeQuery } from '../../src/request/query.js';
import { argumentName, bodyOf } from '../openapi/arguments.js';
import type { OpenApiDocument } from '../openapi/document.js';
import { type Operation, ownCredential } from '../openapi/operations.js';

/** A file that curl is to send. The path `-` stands for its standard input. */
export class CurlFile {
  constructor(
    readonly path: string,
    readonly name: string,
    readonly type: string,
  ) {}
}

/** The call of an operation as a command for a shell, with its token or key taken from the environment. */
export function curlCommand(
  document: OpenApiDocument,
  operation: Operation,
  server: string,
  given: Readonly<Record<string, unknown>>,
): string {
  const url = operationUrl(operation, server, given);
  // curl would take brackets for ranges.
  const start = `curl${url.includes('[') ? ' -g' : ''} -X ${operation.method} ${quote(url)}`;
  const lines = [start, credentialLine(document, operation), ...headerLines(operation, given)];
  return [...lines, ...bodyLines(document, operation, given)].join(' \\\n  ');
}

/** The address of a call, with its arguments for path and query. */
export function operationUrl(operation: Operation, server: string, given: Readonly<Record<string, unknown>>): string {
  const query = operation.parameters.filter((each) => each.in === 'query' && argumentName(each) in given);
  const search = encodeQuery(Object.fromEntries(query.map((each) => [each.name, given[argumentName(each)]])));
  return `${server}${fillPath(operation.path, given)}${search && `?${search}`}`;
}

function credentialLine(document: OpenApiDocument, operation: Operation): string {
  const { header, variable } = credentialOf(document, operation);
  return `-H "${header}$${variable}"`;
}

/** The header that an operation's token or key goes into, up to its value, and the environment variable that it comes from. */
export function credentialOf(document: OpenApiDocument, operation: Operation): { header: string; variable: string } {
  const scheme = ownCredential(operation) ?? '';
  const name = document.components.securitySchemes?.[scheme]?.name;
  if (!name) return { header: 'Authorization: Bearer ', variable: 'AMITY_ACCESS_TOKEN' };
  return { header: `${name}: `, variable: keyVariable(scheme) };
}

function headerLines(operation: Operation, given: Readonly<Record<string, unknown>>): string[] {
  const headers = operation.parameters.filter((each) => each.in === 'header' && argumentName(each) in given);
  return headers.map((each) => `-H ${quote(`${each.name}: ${given[argumentName(each)]}`)}`);
}

function bodyLines(
  document: OpenApiDocument,
  operation: Operation,
  given: Readonly<Record<string, unknown>>,
): string[] {
  const [contentType] = Object.keys(operation.body?.content ?? {});
  if (contentType === undefined) return [];
  const body = bodyOf(document, operation, given);
  if (contentType !== 'multipart/form-data') {
    return [`-H 'Content-Type: ${contentType}'`, `-d ${quote(json(body))}`];
  }
  return Object.entries(body).flatMap(([name, value]) => {
    if (value instanceof CurlFile) return [`-F ${quote(filePart(name, value))}`];
    // --form-string takes a text as it is, where -F reads a file for one that begins with @.
    return formFields(name, value).map(([field, each]) => `--form-string ${quote(`${field}=${each}`)}`);
  });
}

/** The longest JSON that stands on one line, in characters. */
const lineWidth = 48;

/** A value as JSON, over several lines where it would be too long for one. */
function json(value: unknown): string {
  const line = JSON.stringify(value);
  return line.length > lineWidth ? JSON.stringify(value, null, 2) : line;
}

function filePart(name: string, { path, name: filename, type }: CurlFile): string {
  return `${name}=@${inQuotes(path)};filename=${inQuotes(filename)};type=${type}`;
}

/** A text that holds what curl takes for the end of a file's name, in curl's own quotes; others as they are. */
function inQuotes(text: string): string {
  return /[;,"\\\s]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
}

/** A text as one word of a shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
