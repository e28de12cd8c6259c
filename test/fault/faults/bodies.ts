import { gzipSync } from 'node:zlib';
import { AmityApiError, AmityConnectionError, AmityDecodeError } from '../../../src/index.js';
import { fails, failsWith, gives, works } from '../expectation.js';
import type { Fault } from '../fault.js';
import { kinds } from '../kinds.js';
import { chunk, chunked, empty, head, json, lastChunk, page } from '../responses.js';
import { bytes, respond, untilClosed } from '../steps.js';
import { byClient, everywhere } from '../tables.js';

/** Every call takes it, whatever it looks like. */
const allWork = everywhere(works(1));

// Errors keep the first 200 characters.
const longText = failsWith(
  AmityDecodeError,
  /it holds text\/plain: Alas\./,
  { text: 'Alas. '.repeat(34).slice(0, 200) },
  1,
);
const cutJson = '{"status":"success","users":[{"userId":"ali';
const cut = fails(AmityDecodeError, /response with 200 .*application\/json: \{"status"/, 1);
const signIn = '<!doctype html><html><head><title>Sign in</title></head><body>Who are you?</body></html>';
const signInRead =
  /response with 200 that is not as the specification says: it holds text\/html.*: Sign in Who are you\?$/;
const asPage = { status: 200, contentType: 'text/html; charset=utf-8', text: signIn };
const pageFile = gives(signIn, 1);
// openapi-fetch itself parses what raw calls give, and throws what JSON.parse throws.
const noJson = fails(SyntaxError, /JSON/, 1);
const nothing = /response with 20\d that is not as the specification says: it holds nothing$/;
const failure = { status: 'error', code: 400301, message: 'No permission.', data: { detail: ['general'] } };
const failed = failsWith(
  AmityApiError,
  /failed with 200 \(\w+, code 400301\): No permission\.$/,
  { status: 200, code: 400301, detail: ['general'] },
  1,
);
const failedVaguely = failsWith(AmityApiError, /failed with 200: /, { status: 200, code: undefined }, 1);

export const bodyFaults: Fault[] = [
  {
    name: 'JSON that breaks off inside whole HTTP',
    script: () => [respond({ ...json(0), body: cutJson })],
    // The request has acted, so it is not sent again. What is documented without a body may have any but a page.
    expect: {
      ...byClient(cut, noJson),
      image: cut,
      file: gives(cutJson, 1),
      ban: works(1),
      remove: works(1),
    },
  },
  {
    name: 'JSON shorter than it is, by its length',
    script: (good) => [bytes(Buffer.concat([head(good, { 'Content-Length': '6' }), Buffer.from(good.body)]))],
    expect: { ...byClient(fails(AmityDecodeError, /response with 200/, 1), noJson), ban: works(1), remove: works(1) },
  },
  {
    name: 'a page with status 200',
    script: () => [respond(page(signIn))],
    // Any bytes may be a file.
    expect: {
      ...byClient(failsWith(AmityDecodeError, signInRead, asPage, 1), noJson),
      image: failsWith(AmityDecodeError, signInRead, asPage, 1),
      file: pageFile,
    },
  },
  {
    name: 'a page that says it is JSON',
    script: () => [respond({ ...json(0), body: signIn })],
    expect: {
      ...byClient(fails(AmityDecodeError, /application\/json: Sign in/, 1), noJson),
      image: fails(AmityDecodeError, /application\/json: Sign in/, 1),
      file: pageFile,
    },
  },
  {
    name: 'a long text with status 200',
    script: () => [respond({ status: 200, headers: { 'Content-Type': 'text/plain' }, body: 'Alas. '.repeat(500) })],
    expect: { ...byClient(longText, noJson), image: longText, ban: works(1), remove: works(1) },
  },
  {
    name: 'JSON that says it is a page',
    script: (good) => [respond({ ...good, headers: { 'Content-Type': 'text/html' } })],
    expect: {
      ...allWork,
      // A page is no image, whatever it holds.
      image: fails(AmityDecodeError, /it holds text\/html: The bytes of a file/, 1),
    },
  },
  {
    name: 'no media type',
    script: (good) => [respond({ ...good, headers: {} })],
    expect: { ...allWork, image: fails(AmityDecodeError, /it holds no content type: The bytes of a file/, 1) },
  },
  {
    name: 'a text that says it is compressed',
    script: (good) => [respond({ ...good, headers: { ...good.headers, 'Content-Encoding': 'gzip' } })],
    // To the platform a body that cannot be unpacked is a broken transfer, like one that breaks off.
    expect: {
      reads: fails(AmityConnectionError, /incorrect header check/, 3),
      downloads: fails(AmityConnectionError, /incorrect header check/, 1),
      replayable: fails(AmityConnectionError, /incorrect header check/, 3),
      once: fails(AmityConnectionError, /incorrect header check/, 1),
      readOnce: fails(AmityConnectionError, /incorrect header check/, 1),
    },
  },
  {
    name: 'a compressed body',
    script: (good) => [
      respond({ ...good, headers: { ...good.headers, 'Content-Encoding': 'gzip' }, body: gzipSync(good.body) }),
    ],
    expect: allWork,
  },
  {
    name: 'a compressed body that breaks off',
    script: (good) => {
      const packed = gzipSync(good.body);
      const headers = { ...good.headers, 'Content-Encoding': 'gzip' };
      return [respond({ ...good, headers, body: packed.subarray(0, packed.length - 12) })];
    },
    // Node does not report the loss: it gives what it could unpack, and cut JSON is no JSON.
    expect: {
      read: fails(AmityDecodeError, /response with 200/, 1),
      update: fails(AmityDecodeError, /response with 200/, 1),
      react: fails(AmityDecodeError, /response with 200/, 1),
      stream: fails(AmityDecodeError, /response with 200/, 1),
    },
  },
  {
    name: 'one byte to a chunk',
    script: (good) => {
      const body = [...Buffer.from(good.body)].map((byte) => chunk(Uint8Array.of(byte)));
      return [bytes(Buffer.concat([head(good, chunked), ...body, Buffer.from(lastChunk)]))];
    },
    expect: allWork,
  },
  { name: 'a body that ends with the connection', script: (good) => [untilClosed(good)], expect: allWork },
  {
    name: 'a byte order mark',
    script: (good) => [respond({ ...good, body: `\uFEFF${good.body}` })],
    expect: { reads: works(1), replayable: works(1), once: works(1), readOnce: works(1) },
  },
  {
    name: '200 with nothing',
    script: () => [respond(empty(200))],
    expect: {
      ...byClient(failsWith(AmityDecodeError, nothing, { status: 200, text: '' }, 1), gives(undefined, 1)),
      // No type, and so no image. An empty file is a file.
      image: fails(AmityDecodeError, nothing, 1),
      file: gives('', 1),
      ban: works(1),
      remove: works(1),
    },
  },
  {
    name: '204',
    script: () => [respond(empty(204))],
    expect: {
      ...byClient(failsWith(AmityDecodeError, nothing, { status: 204, text: '' }, 1), gives(undefined, 1)),
      image: fails(AmityDecodeError, nothing, 1),
      ban: works(1),
      remove: works(1),
    },
  },
  {
    name: 'chunks that hold nothing',
    script: (good) => [bytes(Buffer.concat([head(good, chunked), Buffer.from(lastChunk)]))],
    expect: {
      ...byClient(fails(AmityDecodeError, nothing, 1), gives(undefined, 1)),
      downloads: gives('', 1),
      ban: works(1),
      remove: works(1),
    },
  },
  {
    name: "200 with status 'error'",
    script: () => [respond(json(failure))],
    // It has been done or refused for good, so it is not sent again. Raw calls leave the response as it is.
    expect: { ...byClient(failed, gives(failure, 1)), image: failed, file: gives(JSON.stringify(failure), 1) },
  },
  {
    name: "200 with status 'fail'",
    script: () => [respond(json({ status: 'fail' }))],
    expect: { ...byClient(failedVaguely, gives({ status: 'fail' }, 1)), image: failedVaguely },
  },
  {
    name: 'the payload in an envelope, though it usually comes bare',
    script: () => [respond(json({ status: 'success', data: kinds.read.value }))],
    expect: { read: works(1), pages: gives([{ userId: 'alice' }, { userId: 'bob' }], 1) },
  },
];
