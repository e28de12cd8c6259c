import { encodeForm } from '../../src/form.js';
import { fillPath } from '../../src/path.js';
import { encodeQuery } from '../../src/query.js';
import { type ExampleArguments, ExampleUpload, exampleArguments, exampleCall } from '../generate/examples.js';
import { bodyArguments } from '../generate/operations.js';
import { argumentName, type OpenApiDocument, type Operation } from '../openapi.js';

/** A sample as Redoc shows it beside an operation. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** How an operation is called: through the client, and with curl. */
export function codeSamples(document: OpenApiDocument, operation: Operation): CodeSample[] {
  const [example] = exampleArguments(document, operation);
  if (!example) throw new Error(`${operation.id} has no request example.`);
  return [
    { lang: 'TypeScript', label: 'TypeScript', source: exampleCall(document, operation) },
    { lang: 'curl', label: 'curl', source: curlSample(document, operation, example) },
  ];
}

/** The server that the samples name. Put another in its place to try them elsewhere. */
export const sampleServer = 'https://apix.us.amity.co';

function curlSample(document: OpenApiDocument, operation: Operation, example: ExampleArguments): string {
  const given = example.arguments;
  const query = operation.parameters.filter((each) => each.in === 'query' && argumentName(each) in given);
  const search = encodeQuery(Object.fromEntries(query.map((each) => [each.name, given[argumentName(each)]])));
  const url = `${sampleServer}${fillPath(operation.path, given)}${search && `?${search}`}`;
  const upload = Object.values(given).find((value) => value instanceof ExampleUpload);
  // curl would take brackets for ranges.
  const flags = url.includes('[') ? ' -g' : '';
  const start = `${upload ? `printf %s ${quote(upload.text)} | ` : ''}curl${flags} -X ${operation.method} ${quote(url)}`;
  const lines = [start, `-H ${credential(document, operation)}`, ...headerLines(operation, given)];
  return [...lines, ...curlBody(document, operation, given)].join(' \\\n  ');
}

function credential(document: OpenApiDocument, operation: Operation): string {
  const [scheme = ''] = Object.keys(operation.object.security?.[0] ?? {});
  const header = document.components.securitySchemes?.[scheme]?.name;
  if (!header) return '"Authorization: Bearer $AMITY_ACCESS_TOKEN"';
  return `"${header}: $${keyVariable(scheme)}"`;
}

/** The environment variable that the samples take a key from: `serverKey` from `AMITY_SERVER_KEY`. */
export function keyVariable(scheme: string): string {
  return `AMITY_${scheme.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

function headerLines(operation: Operation, given: Record<string, unknown>): string[] {
  const headers = operation.parameters.filter((each) => each.in === 'header' && argumentName(each) in given);
  return headers.map((each) => `-H ${quote(`${each.name}: ${given[argumentName(each)]}`)}`);
}

function curlBody(document: OpenApiDocument, operation: Operation, given: Record<string, unknown>): string[] {
  const [contentType] = Object.keys(operation.body?.content ?? {});
  const body = bodyOf(document, operation, given);
  if (contentType === undefined) return [];
  if (contentType === 'multipart/form-data') {
    return Object.entries(body).flatMap(([name, value]) => {
      if (value instanceof ExampleUpload)
        return [`-F ${quote(`${name}=@-;filename=${name};type=application/octet-stream`)}`];
      return encodeForm({ [name]: value })
        .split('&')
        .map((field) => `-F ${quote(decodeURIComponent(field))}`);
    });
  }
  return [`-H 'Content-Type: ${contentType}'`, `-d ${quote(JSON.stringify(body))}`];
}

/** The part of the arguments that makes the body. */
function bodyOf(
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

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
