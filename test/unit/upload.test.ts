import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { AmityError, type Upload, type UploadContent } from '../../src/index.js';
import { clientOf } from './client.js';
import { type Part, partsOf } from './multipart-parts.js';

const bytes = new TextEncoder().encode('content');

/** A file as the server gets it. */
async function arrived(file: Upload): Promise<Part | undefined> {
  const parts = await partsOf((amity) => amity.v2.messages.files.create({ channelId: 'general', file }));
  return parts.find(({ name }) => name === 'file');
}

const contents: [string, () => Upload][] = [
  ['a Blob', () => new Blob([bytes])],
  ['a File', () => new File([bytes], 'a.bin')],
  ['a Uint8Array', () => bytes],
  ['a view of a part of a buffer', () => new TextEncoder().encode('--content--').subarray(2, 9)],
  ['a Buffer', () => Buffer.from(bytes)],
  ['an ArrayBuffer', () => bytes.slice().buffer],
  ['a ReadableStream', () => new Blob([bytes]).stream()],
  ['a stream of Node', () => Readable.from([Buffer.from('con'), Buffer.from('tent')])],
  ['an iterable of bytes', () => pieces()],
  ['nothing in it', () => new Blob([])],
];

async function* pieces(): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, 3);
  yield bytes.subarray(3);
}

it.each(contents)('sends %s', async (name, file) => {
  expect((await arrived(file()))?.text).toBe(name === 'nothing in it' ? '' : 'content');
});

it.each(contents)('sends %s with a name and a type beside it', async (_, file) => {
  const content = file() as Blob; // stands for all of them
  expect(await arrived({ content, name: 'a.png', type: 'image/webp' })).toMatchObject({
    fileName: 'a.png',
    type: 'image/webp',
  });
});

it.each([
  ['the name and type of a File', new File([bytes], 'b.txt', { type: 'text/csv' }), 'b.txt', 'text/csv'],
  ['the type of a Blob', new Blob([bytes], { type: 'text/csv' }), 'file', 'text/csv'],
  ['the field for a name', bytes, 'file', 'application/octet-stream'],
  ['the type of a name', { content: bytes, name: 'photo.JPG' }, 'photo.JPG', 'image/jpeg'],
  ['the type of the last ending', { content: bytes, name: 'a.png.zip' }, 'a.png.zip', 'application/zip'],
  ['the type of a File by its name', new File([bytes], 'clip.mp4'), 'clip.mp4', 'video/mp4'],
  ['a name in the place of a File’s', { content: new File([bytes], 'a.txt'), name: 'b.gif' }, 'b.gif', 'image/gif'],
  ['a File in an object', { content: new File([bytes], 'a.mov') }, 'a.mov', 'video/quicktime'],
  ['an empty type as none', { content: bytes, name: 'a.pdf', type: '' }, 'a.pdf', 'application/pdf'],
  ['an unknown ending', { content: bytes, name: 'a.xyz' }, 'a.xyz', 'application/octet-stream'],
  ['no ending', { content: bytes, name: 'README' }, 'README', 'application/octet-stream'],
  [
    'an ending that objects have',
    { content: bytes, name: 'a.constructor' },
    'a.constructor',
    'application/octet-stream',
  ],
  ['a name beyond ASCII', { content: bytes, name: 'Zoë 東京.png' }, 'Zoë 東京.png', 'image/png'],
] satisfies [string, Upload, string, string][])('takes %s', async (_, file, fileName, type) => {
  expect(await arrived(file)).toEqual({ name: 'file', text: 'content', fileName, type });
});

it.each([
  ['gif', 'image/gif'],
  ['heic', 'image/heic'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['json', 'application/json'],
  ['mov', 'video/quicktime'],
  ['mp3', 'audio/mpeg'],
  ['mp4', 'video/mp4'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['txt', 'text/plain'],
  ['webm', 'video/webm'],
  ['webp', 'image/webp'],
  ['zip', 'application/zip'],
])('knows the type of .%s', async (ending, type) => {
  expect(await arrived({ content: bytes, name: `a.${ending}` })).toMatchObject({ type });
});

it.each([
  ['a text'],
  [42],
  [{}],
  [{ content: 'a text' }],
  [{ content: null }],
  [['a']],
  [new Map()],
])('refuses %j for a file, saying what would do', async (file) => {
  const { amity, sent } = clientOf();
  const given = file as unknown as Blob; // what callers without types pass
  const { error } = await amity.v2.messages.files.create({ channelId: 'general', file: given }).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toMatch(/^file must be a Blob, .*stream/);
  expect(sent).toEqual([]);
});

it.each<[string, () => Promise<UploadContent>]>([
  [
    'somebody reads',
    async () => {
      const stream = new Blob([bytes]).stream();
      stream.getReader();
      return stream;
    },
  ],
  [
    'was read to its end',
    async () => {
      const stream = new Blob([bytes]).stream();
      for await (const _ of stream);
      return stream;
    },
  ],
  [
    'of Node was read to its end',
    async () => {
      const stream = Readable.from([bytes]);
      for await (const _ of stream);
      return stream;
    },
  ],
])('refuses a stream that %s already', async (_, make) => {
  const { amity, sent } = clientOf();
  const file = await make();
  const { error } = await amity.v2.messages.files.create({ channelId: 'general', file }).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain('file is a stream that has been read from already');
  expect(sent).toEqual([]);
});

it('is sent so that the platform keeps no copy of it for a redirect or a window', async () => {
  let given: object | undefined;
  const fetch: typeof globalThis.fetch = async (_, init) => {
    given = init;
    return new Response('{}');
  };
  const { amity } = clientOf(undefined, { fetch });
  await amity.v2.messages.files.create({ channelId: 'general', file: new Blob([bytes]) });
  expect(given).toMatchObject({ window: null, redirect: 'error' });
});

it('says which operation it was', async () => {
  const { amity } = clientOf();
  const given = 'a text' as unknown as Blob; // what callers without types pass
  const { error } = await amity.v2.messages.files.create({ channelId: 'general', file: given }).safe();
  expect(error?.operationId).toBe('v2.messages.files.create');
});
