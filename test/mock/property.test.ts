import fc, { type Arbitrary } from 'fast-check';
import { expect, it } from 'vitest';
import { listOperations } from '../../scripts/openapi/operations.js';
import { bundle } from '../contract/bundle.js';
import { startMockOf, useServer } from '../contract/mock.js';
import { type RawRequest, sendRaw } from './send-raw.js';

const mock = useServer(() => startMockOf(bundle));

/** The time that the mock may take for one request, however busy the machine is, in milliseconds. */
const limit = 20_000;

/** Text with much of what has a meaning in paths, headers and forms. */
const awkwardText = fc
  .array(fc.constantFrom(...'%=;,"\'\\&?#[]{}<>@:/*()!~ é€😀\0\t', '%2', '%00', '%FF', '__proto__', 'a', '1', '--b'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** The same without what ends a line of a request, or is none of HTTP's characters. */
const headerText = awkwardText.map((text) => text.replace(/[^\t\x20-\xff]/g, '~'));
const pathText = awkwardText.map((text) => text.replace(/[^\x21-\x7e]/g, '~'));

const names = fc.constantFrom('file', 'userIds[0]', 'userIds[]', 'options[limit]', 'data', 'limit', 'displayName');

const operation = fc.constantFrom(...listOperations(bundle));
const path = fc.oneof(
  fc.tuple(operation, pathText).map(([{ path: template }, text]) => template.replace(/\{[^}]+\}/g, text)),
  fc.tuple(operation, pathText).map(([{ path: template }, text]) => template + text),
  pathText.map((text) => text || '*'),
);
const query = fc.array(fc.tuple(fc.oneof(names, pathText), pathText)).map((pairs) =>
  pairs
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
    .replaceAll('#', '~'),
);

const type = fc.oneof(
  fc.constantFrom(
    'application/json',
    'application/json; charset=utf-16',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=b',
    'multipart/form-data; boundary="b"',
    'multipart/form-data',
    'text/plain',
    'image/png',
  ),
  headerText,
);

const part = fc
  .record({
    name: fc.oneof(names, awkwardText),
    file: fc.option(awkwardText),
    type: fc.option(headerText),
    value: awkwardText,
  })
  .map(({ name, file, type: partType, value }) =>
    [
      `--b\r\nContent-Disposition: form-data; name="${name}"${file === null ? '' : `; filename="${file}"`}`,
      ...(partType === null ? [] : [`Content-Type: ${partType}`]),
      '',
      value,
    ].join('\r\n'),
  );

const body: Arbitrary<string | Buffer> = fc.oneof(
  fc.array(part).map((parts) => `${parts.join('\r\n')}\r\n--b--\r\n`),
  fc.tuple(fc.array(part), fc.nat(80)).map(([parts, at]) => parts.join('\r\n').slice(0, at)),
  fc.json(),
  fc.dictionary(names, fc.jsonValue()).map((value) => JSON.stringify(value)),
  query,
  fc.uint8Array().map((bytes) => Buffer.from(bytes)),
);

const request: Arbitrary<RawRequest> = fc
  .record({
    operation: fc.option(operation),
    path,
    query,
    type,
    body: fc.option(body),
    headers: fc.dictionary(
      fc.constantFrom(
        'accept',
        'prefer',
        'content-encoding',
        'cookie',
        'origin',
        'authorization',
        'access-control-request-headers',
      ),
      fc.oneof(headerText, fc.constantFrom('gzip', 'deflate', 'br', 'code=200', 'dynamic=true', 'application/json')),
      { maxKeys: 2 },
    ),
  })
  .map(({ operation: known, path: anyPath, query: text, type: contentType, body: sent, headers }) => ({
    method: known?.method ?? 'POST',
    path: `${known ? known.path.replace(/\{[^}]+\}/g, 'a') : anyPath}?${text}`,
    headers: { ...headers, ...(sent !== null && { 'content-type': contentType }) },
    ...(sent !== null && { body: sent }),
  }));

it('answers whatever comes, and never by failing', { timeout: 300_000 }, async () => {
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(request, async (each) => {
      const { status, body: text } = await within(limit, sendRaw(mock().url, each));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect(status, text).not.toBe(500);
    }),
    { numRuns: 1000 },
  );
  expect((await sendRaw(mock().url, { path: '/api/v2/users?search=an' })).status).toBe(200);
  // Requests that are all turned away at the door prove nothing.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 404, 422]));
  console.log(`mock: ${[...statuses].map(([status, count]) => `${count} times ${status}`).join(', ')}`);
});

async function within<Result>(milliseconds: number, promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No response within ${milliseconds} ms.`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
