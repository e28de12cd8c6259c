import { expect, it, vi } from 'vitest';
import { AmityError } from '../../src/index.js';
import { encodeMultipart } from '../../src/request/multipart.js';
import { unseenUploadMs } from '../../src/request/unseen-upload.js';
import { UploadProgress } from '../../src/request/upload-progress.js';
import { clientOf, only, token } from './client.js';
import { failure, json } from './fake-fetch.js';
import { partsOf } from './multipart-parts.js';
import { sendNoStreams } from './platform.js';

const bytes = new TextEncoder().encode('content');

/** The same content in each of the ways in which it is written. */
const forms = [
  ['that can be read again', () => new Blob([bytes])],
  ['that is a stream', () => new Blob([bytes]).stream()],
  [
    'where the platform sends no streams',
    () => {
      sendNoStreams();
      return new Blob([bytes]);
    },
  ],
] as const;

for (const [kind, content] of forms) {
  it(`sends fields and a file ${kind}, in order`, async () => {
    const message = { channelId: 'général', tags: ['a', 'b'], fullImage: true };
    const file = { content: content(), name: 'cover.png' };
    expect(await partsOf((amity) => amity.v2.messages.images.create({ ...message, file }))).toEqual([
      { name: 'channelId', text: 'général' },
      { name: 'tags[0]', text: 'a' },
      { name: 'tags[1]', text: 'b' },
      { name: 'fullImage', text: 'true' },
      { name: 'file', text: 'content', fileName: 'cover.png', type: 'image/png' },
    ]);
  });

  it(`lets no name of a file ${kind} add headers or parts`, async () => {
    const file = { content: content(), name: 'a"; x="\r\nX-Any: b\r\n\r\nc.png' };
    expect(await partsOf((amity) => amity.v2.messages.files.create({ channelId: 'general', file }))).toEqual([
      { name: 'channelId', text: 'general' },
      {
        name: 'file',
        text: 'content',
        fileName: 'a%22; x=%22%0D%0AX-Any: b%0D%0A%0D%0Ac.png',
        type: 'image/png',
      },
    ]);
  });

  it(`lets no type of a file ${kind} add headers or parts`, async () => {
    const { amity, sent } = clientOf();
    const file = { content: content(), name: 'a', type: 'text/plain\r\nX-Any: b' };
    const { error } = await amity.v2.messages.files.create({ channelId: 'general', file }).safe();
    expect(error).toBeInstanceOf(AmityError);
    expect(error?.message).toContain('file.type');
    expect(sent).toEqual([]);
  });

  it(`ends the lines of a text beside a file ${kind} as forms do`, async () => {
    const file = { content: content(), name: 'cover.png' };
    const [, caption] = await partsOf((amity) =>
      amity.v2.messages.images.create({ channelId: 'general', caption: 'one\ntwo\rthree\r\nfour', file }),
    );
    expect(caption).toEqual({ name: 'caption', text: 'one\r\ntwo\r\nthree\r\nfour' });
  });

  it(`sends the token beside a file ${kind}`, async () => {
    const { amity, sent } = clientOf();
    await amity.v2.messages.files.create({ channelId: 'general', file: content() });
    expect(only(sent).headers.get('authorization')).toBe(`Bearer ${token}`);
  });
}

it('sends a stream as it comes, not read to its end first', async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled++;
      controller.enqueue(bytes);
    },
  });
  const { amity, sent } = clientOf(async ({ body }) => {
    const reader = new Response(body ?? null).body?.getReader();
    for (let read = 0; read < 5; read++) await reader?.read();
    await reader?.cancel();
    return json({});
  });
  await amity.v2.messages.files.create({ channelId: 'general', file: endless });
  expect(only(sent).body).toBeInstanceOf(ReadableStream);
  expect(pulled).toBeLessThan(10);
});

it('lets go of the stream when the body is', async () => {
  let reason: unknown;
  const file = (async function* () {
    try {
      for (;;) yield bytes;
    } finally {
      reason = 'returned';
    }
  })();
  const { amity } = clientOf(async ({ body }) => {
    const reader = new Response(body ?? null).body?.getReader();
    for (let read = 0; read < 4; read++) await reader?.read();
    await reader?.cancel();
    expect(reason).toBe('returned'); // not only when the call is over
    return json({});
  });
  await amity.v2.messages.files.create({ channelId: 'general', file });
  expect(reason).toBe('returned');
});

it.each([
  ['refuses it', () => failure(413)],
  ['does without it', () => json({})],
])('lets go of a stream where the server %s before it has read it', async (_, reply) => {
  const cancel = vi.fn();
  const { amity } = clientOf(reply);
  await amity.v2.messages.files.create({ channelId: 'general', file: new ReadableStream({ cancel }) }).safe();
  expect(cancel).toHaveBeenCalledOnce();
});

/** The body of a file, opened for one attempt. */
function opened(file: Blob | ReadableStream) {
  const { body, ...rest } = encodeMultipart({ file }, ['file']);
  const stream = typeof body === 'function' ? body() : body;
  if (stream instanceof FormData) throw new Error('It is no stream.');
  const upload = rest.upload ?? new UploadProgress();
  return { stream, reopen: body, ...rest, upload };
}

it('lets go of a file when its reader does', async () => {
  const cancel = vi.fn();
  const file = new Blob([bytes]);
  file.stream = () => new ReadableStream({ pull: (controller) => controller.enqueue(bytes), cancel });
  const reader = opened(file).stream.getReader();
  for (let read = 0; read < 3; read++) await reader.read();
  await reader.cancel('enough');
  expect(cancel).toHaveBeenCalledExactlyOnceWith('enough');
});

it('reports each piece when it is asked for, and the end', async () => {
  const report = vi.fn();
  const { stream, upload } = opened(new Blob([new Uint8Array(2 * 65_536 + 1)]));
  upload.onPiece(report);
  const reader = stream.getReader();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(report).toHaveBeenCalledTimes(0);
  let pieces = 0;
  while (!(await reader.read()).done) expect(report).toHaveBeenCalledTimes(++pieces);
  expect(report).toHaveBeenCalledTimes(pieces + 1);
});

it('gives the same body for each attempt, and knows its length', async () => {
  const { stream, reopen, contentLength } = opened(new Blob([bytes, 'é']));
  if (typeof reopen !== 'function') throw new Error('It cannot be sent twice.');
  const texts = await Promise.all([stream, reopen()].map((each) => new Response(each).text()));
  expect(texts[0]).toBe(texts[1]);
  expect(new TextEncoder().encode(texts[0])).toHaveLength(contentLength ?? 0);
});

it('names no length where a file is a stream', () => {
  expect(opened(new Blob([bytes]).stream()).contentLength).toBeUndefined();
});

it('grants time by the size where the platform does not show whether the body moves', () => {
  sendNoStreams();
  const { body } = encodeMultipart({ file: new Blob([new Uint8Array(8_000)]), caption: 'a'.repeat(800) }, ['file']);
  expect(unseenUploadMs(body)).toBe(1_100);
  expect(unseenUploadMs('a text')).toBeUndefined();
});

it('hands a stream on in pieces that are neither empty nor large, for each tells that something moves', async () => {
  const file = (async function* () {
    yield new Uint8Array();
    yield new Uint8Array(200_000);
  })();
  const body = encodeMultipart({ file }, ['file']).body as ReadableStream<Uint8Array>; // a file in it is a stream
  const reader = body.getReader();
  const lengths: number[] = [];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) lengths.push(piece.value.length);
  expect(Math.min(...lengths)).toBeGreaterThan(0);
  expect(Math.max(...lengths)).toBe(65_536);
});

it('fails with the reason of a stream that fails', async () => {
  const cause = new Error('disk on fire');
  const file = (async function* () {
    yield bytes;
    throw cause;
  })();
  const { amity } = clientOf(async ({ body }) => json(await new Response(body ?? null).text()));
  const { error } = await amity.v2.messages.files.create({ channelId: 'general', file }).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain('disk on fire');
  expect(error?.cause).toBe(cause);
});

it('never takes the same boundary twice', async () => {
  const { amity, sent } = clientOf();
  for (let time = 0; time < 2; time++) {
    await amity.v2.messages.files.create({ channelId: 'general', file: new Blob([bytes]).stream() });
  }
  expect(new Set(sent.map(({ headers }) => headers.get('content-type'))).size).toBe(2);
});

it('lets no name of a field add headers or parts', async () => {
  const body = { 'a"; x="\r\nX-Any: b': 'c', file: new Blob([bytes]).stream() };
  const encoded = encodeMultipart(body, ['file']);
  const text = await new Response(encoded.body as ReadableStream).text(); // a file in it is a stream
  expect(text).toContain('name="a%22; x=%22%0D%0AX-Any: b"\r\n\r\nc\r\n');
});

const pieces: [string, unknown[]][] = [
  ['texts', ['con', 'tent']],
  ['ArrayBuffers', [bytes.slice(0, 3).buffer, bytes.slice(3).buffer]],
  ['views of another kind', [new DataView(bytes.buffer, 0, 3), new Int8Array(bytes.buffer, 3)]],
  ['several kinds', ['con', bytes.subarray(3)]],
];

it.each(pieces)('sends a stream of %s', async (_, chunks) => {
  const file = (async function* () {
    for (const each of chunks) yield each as Uint8Array; // the types ask for bytes
  })();
  const parts = await partsOf((amity) => amity.v2.messages.files.create({ channelId: 'general', file }));
  expect(parts[1]?.text).toBe('content');
});

it.each([
  ['numbers', [1], 'file is a stream of neither bytes nor texts: it gave [object Number].'],
  ['null', [null], 'file is a stream of neither bytes nor texts: it gave [object Null].'],
  ['half a sign', ['a\ud83d'], 'file holds half of a surrogate pair'],
])('refuses a stream of %s by the name of the argument, and sends it once', async (_, chunks, message) => {
  const { amity, sent } = clientOf(async ({ body }) => {
    try {
      await new Response(body ?? null).arrayBuffer();
    } catch {
      throw new TypeError('fetch failed'); // Some platforms do not say why.
    }
    return json({});
  });
  const file = (async function* () {
    for (const each of chunks) yield each as unknown as Uint8Array; // what callers without types pass
  })();
  const { error } = await amity.v2.messages.files.create({ channelId: 'general', file }).safe();
  expect(error?.constructor).toBe(AmityError);
  expect(error?.message).toContain(message);
  expect(error?.operationId).toBe('v2.messages.files.create');
  expect(sent).toHaveLength(1);
});

it('refuses half a surrogate pair, which the parts would carry as another sign', async () => {
  const { amity, sent } = clientOf();
  const file = new Blob([bytes]);
  const { error } = await amity.v2.messages.images.create({ channelId: 'general', file, caption: 'a\ud83d' }).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain('caption');
  expect(sent).toEqual([]);
});
