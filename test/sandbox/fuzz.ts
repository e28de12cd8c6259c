import fc from 'fast-check';
import { listArguments, type NamedOperation } from '../../src/operation.js';
import { boundary, percentEncode, writeMultipart, writePairs } from './wire.js';

/** A request that nobody has thought of: any arguments, in any form. */
export interface WildRequest {
  method: string;
  /** With its query. */
  path: string;
  contentType: string;
  body: string | Uint8Array<ArrayBuffer> | null;
}

const deep = (open: string, close: string) => open.repeat(5_000) + close.repeat(5_000);

/** Names that objects have from their prototypes, and what else programs stumble over. */
const trickyTexts = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'length'],
  ...['', ' ', '\0', '\ud800', '\ufeff', '..', '%', '%00', "'", '"', '*', '[]', 'a'.repeat(5_000), '👩‍👩‍👧'],
  ...['(a+)+$', '(', '[', '\\', '(?<=a)b', '^(([a-z])+.)+[A-Z]([a-z])+$', `${'a'.repeat(60)}!`],
  ...['0', '-1', '1e309', 'NaN', 'true', 'null', '2026-02-30T00:00:00.000Z', '+275760-09-13T00:00:00.000Z'],
  ...[
    btoa('{"skip":9007199254740991,"limit":100}'),
    btoa('{"skip":-1}'),
    btoa('null'),
    btoa('{"before":1e9,"last":20}'),
  ],
];

const idText = fc.constantFrom('alice', 'bob', 'chloe', 'spammer', 'book-club', 'sandbox-admin', 'channel-moderator');
const text = fc.oneof(idText, fc.constantFrom(...trickyTexts), fc.string({ unit: 'binary', maxLength: 40 }));
const numbers = [0, -1, 0.5, -0, 2 ** 31, 2 ** 53, -(2 ** 53), Number.MAX_VALUE, 5e-324, 1e21, 8.64e15, 9e15];

const leaf = fc.oneof(text, fc.constantFrom<unknown>(...numbers, null, true, false));
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(text, tie('json')), { maxLength: 4 }).map(Object.fromEntries),
  ),
}));

/** An object with arguments of the operation, and with others. */
function argumentsOf(written: string | undefined): fc.Arbitrary<Record<string, unknown>> {
  const names = listArguments(written).map(({ name }) => name);
  const key = names.length > 0 ? fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...names) }, text) : text;
  return fc.array(fc.tuple(key, json), { maxLength: 8 }).map(Object.fromEntries);
}

function writeQuery(values: Record<string, unknown>): string {
  const pairs = writePairs(values);
  return pairs === '' ? '' : `?${pairs}`;
}

/** Each value as JSON, which is no form's way to write it. */
function writeParts(values: Record<string, unknown>): string {
  return writeMultipart(Object.entries(values).map(([name, value]) => ({ name, value: JSON.stringify(value) ?? '' })));
}

const types = ['application/json', 'application/x-www-form-urlencoded', `multipart/form-data; boundary=${boundary}`];
const otherTypes = [
  '',
  'text/plain',
  'application/json; charset=utf-16',
  'multipart/form-data',
  'a/b+json',
  ';;',
  'JSON',
];
const brokenBodies = [
  '{"a":',
  '[',
  '"a"',
  'null',
  deep('[', ']'),
  deep('{"a":', '}'),
  deep('a[', ']'),
  '%zz=%',
  '{"a":1e999}',
];

function body(written: string | undefined): fc.Arbitrary<Pick<WildRequest, 'contentType' | 'body'>> {
  const whole = argumentsOf(written).chain((values) =>
    fc.constantFrom(
      { contentType: 'application/json', body: JSON.stringify(values) },
      { contentType: 'application/json', body: JSON.stringify(values) },
      { contentType: 'application/x-www-form-urlencoded', body: writePairs(values) },
      { contentType: types[2] ?? '', body: writeParts(values) },
    ),
  );
  const cut = fc.tuple(whole, fc.double({ min: 0, max: 1, noNaN: true })).map(([each, share]) => {
    return { ...each, body: each.body.slice(0, Math.floor(each.body.length * share)) };
  });
  const wrong = fc.record({
    contentType: fc.constantFrom(...types, ...otherTypes),
    body: fc.oneof(fc.constantFrom(...brokenBodies), fc.uint8Array({ maxLength: 60 }), text),
  });
  return fc.oneof({ weight: 6, arbitrary: whole }, cut, wrong);
}

/** Requests of an operation. */
export function wildRequest({ operation }: NamedOperation): fc.Arbitrary<WildRequest> {
  const { method, path } = operation;
  const segments = path.split('/').map((segment) => {
    if (!segment.startsWith('{')) return fc.constant(segment);
    return text.filter((each) => each !== '' && !/^\.+$/.test(each)).map(percentEncode);
  });
  return fc
    .tuple(fc.tuple(...segments), argumentsOf(operation.query), body(operation.body))
    .map(([parts, query, sent]) => ({
      method,
      path: parts.join('/') + writeQuery(query),
      contentType: sent.contentType,
      body: method === 'GET' ? null : sent.body,
    }));
}
