import { listArguments } from '../../../src/operation.js';
import { boundary, listPairs, type Part, percentEncode, writeMultipart, writePairs } from '../wire.js';
import { Upload } from './picks.js';
import type { Step } from './steps.js';

/** A request as it goes over the wire. */
export interface Written {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

/** The arguments of a step, with ids in the place of picks. */
export type Arguments = Pick<Step, 'path' | 'query' | 'headers' | 'body'>;

export function write(
  { named: { operation }, form }: Step,
  args: Arguments,
  identity: Record<string, string>,
): Written {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => percentEncode(String(args.path[name])));
  const query = writePairs(rename(args.query, operation.query));
  const headers = texts(rename(args.headers, operation.headers));
  const body = args.body && operation.method !== 'GET' ? writeBody(args.body, form) : undefined;
  return {
    method: operation.method,
    path: query === '' ? path : `${path}?${query}`,
    headers: { ...identity, ...headers, ...(body && { 'content-type': body.type }) },
    body: body?.bytes,
  };
}

/** Arguments by their names on the wire, without brackets. */
function rename(values: Readonly<Record<string, unknown>>, written: string | undefined): Record<string, unknown> {
  const names = new Map(listArguments(written).map(({ argument, name }) => [argument, name.replace(/\[\]$/, '')]));
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [names.get(key) ?? key, value]));
}

function texts(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}

function writeBody(values: Readonly<Record<string, unknown>>, form: Step['form']) {
  if (form === 'json') return { type: 'application/json', bytes: new TextEncoder().encode(JSON.stringify(values)) };
  // No form can say that there is nothing.
  const some = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  if (form === 'urlencoded')
    return { type: 'application/x-www-form-urlencoded', bytes: new TextEncoder().encode(writePairs(some)) };
  const parts = Object.entries(some).flatMap(([name, value]) => partsOf(name, value));
  // Each character of a file's text is a byte; all other text is written in UTF-8.
  return { type: `multipart/form-data; boundary=${boundary}`, bytes: Buffer.from(writeMultipart(parts), 'latin1') };
}

function partsOf(name: string, value: unknown): Part[] {
  if (value instanceof Upload) return [{ name, value: value.value, file: value }];
  return listPairs(name, value).map(([key, text]) => ({ name: utf8(key), value: utf8(text) }));
}

function utf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
