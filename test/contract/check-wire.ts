import { isDeepStrictEqual } from 'node:util';
import type { Operation } from '../../scripts/openapi/operations.js';
import { AmityError } from '../../src/index.js';
import { isSuccess, type RequestExample, type ResponseExample } from './bundle.js';
import { clientOf, methodOf } from './client.js';
import type { Exchange, RecordedRequest, RecordedResponse, Recorder } from './recorder.js';
import { textDifference } from './text-difference.js';
import type { WireCase } from './wire-cases.js';

/** Sends a call to a recorder: what arrives otherwise than it was passed. */
export async function checkWire(
  recorder: Recorder,
  { request, mayBeRefused }: WireCase,
  answers: readonly ResponseExample[],
): Promise<string[]> {
  const { operation, mediaType } = request;
  recorder.respondWith(answerOf(operation.id, answers));
  recorder.take();
  const options = mediaType === undefined ? {} : { contentType: mediaType };
  try {
    await methodOf(clientOf(recorder), operation.id)(request.arguments, options);
  } catch (error) {
    const arrived = recorder.take().length;
    if (mayBeRefused && error instanceof AmityError && arrived === 0) return [];
    return [`the client throws ${error}, after ${arrived} requests`];
  }
  return checkArrived(recorder.take(), request);
}

/** Holds what arrived at a recorder against what was to be sent: where they differ. */
export async function checkArrived(exchanges: readonly Exchange[], request: RequestExample): Promise<string[]> {
  const [exchange] = exchanges;
  if (!exchange || exchanges.length > 1) return [`${exchanges.length} requests arrived instead of one`];
  const { came } = exchange;
  return [...headFindings(request, came), ...(await bodyFindings(request, came))];
}

/** The documented success of an operation. */
function answerOf(id: string, answers: readonly ResponseExample[]): RecordedResponse {
  const answer = answers.find((each) => each.operation.id === id && isSuccess(each));
  const { status = '200', mediaType, value } = answer ?? {};
  const body = mediaType === 'application/json' ? JSON.stringify(value) : String(value ?? '');
  return { status: Number(status), headers: mediaType === undefined ? {} : { 'Content-Type': mediaType }, body };
}

function headFindings({ operation, mediaType, wire, credential }: RequestExample, came: RecordedRequest): string[] {
  const query = Object.fromEntries(Object.entries(wire.query).map(([name, value]) => [name.replace('[]', ''), value]));
  const names = Object.keys(wire.header);
  const headers = Object.fromEntries(names.map((name) => [name, came.headers[name.toLowerCase()]]));
  const findings = [
    textDifference(wire.path, pathArguments(operation.path, came.path), 'path'),
    textDifference(query, withLists(came.query), 'query'),
    textDifference(wire.header, headers, 'header'),
  ].filter((each) => each !== undefined);
  if (came.method !== operation.method) findings.push(`the method is ${came.method} instead of ${operation.method}`);
  if (came.mediaType !== mediaType) findings.push(`the content type is ${came.mediaType} instead of ${mediaType}`);
  return [...findings, ...nameFindings(operation, came), ...credentialFindings(credential, came)];
}

/** Servers other than Express go by the very names in the query, so that those have to be as they are documented. */
function nameFindings({ parameters }: Operation, { search }: RecordedRequest): string[] {
  const isDocumented = (given: string) =>
    parameters.some(({ name, style }) => given === name || (style === 'deepObject' && given.startsWith(`${name}[`)));
  const names = [...new Set(new URLSearchParams(search).keys())];
  return names.filter((name) => !isDocumented(name)).map((name) => `the query names ${name}, which is not documented`);
}

/** Checks that a request shows the credential of its operation, and that no other secret travels with it. */
function credentialFindings(credential: RequestExample['credential'], { headers }: RecordedRequest): string[] {
  const shown = credential && headers[credential.header.toLowerCase()];
  const findings = shown === credential?.value ? [] : [`${credential?.header} is ${shown}`];
  const isTokenWanted = credential?.header.toLowerCase() === 'authorization';
  if (!isTokenWanted && headers.authorization !== undefined) findings.push('the token came, though nobody wants it');
  return findings;
}

/** The path's arguments as Express reads them: the path is cut at its slashes, then each piece is unescaped. */
function pathArguments(template: string, path: string): Record<string, string> | string {
  const names = template.split('/');
  const pieces = path.split('/');
  if (pieces.length !== names.length) return path;
  const found: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const piece = pieces[index] ?? '';
    if (name.startsWith('{') && piece !== '') found[name.slice(1, -1)] = decodeURIComponent(piece);
    else if (piece !== name) return path;
  }
  return found;
}

/**
 * A query with its long arrays as arrays. Newer versions of qs make those of more than 20 elements into objects with
 * the indexes for keys, in whichever way they are written.
 */
function withLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withLists);
  const entries = Object.entries(value).map(([key, each]) => [key, withLists(each)] as const);
  const isList = entries.length > 20 && entries.every(([key], index) => key === String(index));
  return isList ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

async function bodyFindings({ mediaType, wire, files }: RequestExample, came: RecordedRequest): Promise<string[]> {
  if (!wire.body) return came.body === undefined ? [] : [`a body came: ${JSON.stringify(came.body)}`];
  if (mediaType === 'application/json') {
    const sent: unknown = JSON.parse(JSON.stringify(wire.body));
    return isDeepStrictEqual(came.body, sent) ? [] : [`the body came as ${JSON.stringify(came.body)}`];
  }
  const entries = Object.entries(wire.body);
  const fields = Object.fromEntries(entries.filter(([name]) => !files.includes(name)));
  const sent = mediaType === 'multipart/form-data' ? withLineEnds(fields) : fields;
  const difference = textDifference(sent, came.body ?? {}, 'body');
  const parts = entries
    .filter(([name]) => files.includes(name))
    .map(([name, value]) => fileFindings(name, value, came));
  return [...(difference === undefined ? [] : [difference]), ...(await Promise.all(parts)).flat()];
}

async function fileFindings(name: string, value: unknown, came: RecordedRequest): Promise<string[]> {
  const file = came.files[name];
  if (!file) return [`${name} did not come as a file`];
  const sent = Buffer.from(await new Response(value as BodyInit).arrayBuffer()); // only such are sent
  const findings = sent.equals(file.bytes)
    ? []
    : [`${name} came with other bytes: ${file.bytes.length} of ${sent.length}`];
  if (value instanceof File && file.name !== value.name) findings.push(`${name} came under the name ${file.name}`);
  if (value instanceof File && file.type !== value.type) findings.push(`${name} came as ${file.type}`);
  return findings;
}

/** The platform's FormData makes every line end of a text CR LF, as the standard for forms has it. */
function withLineEnds(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n|\r|\n/g, '\r\n');
  if (Array.isArray(value)) return value.map(withLineEnds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withLineEnds(each)]));
}
