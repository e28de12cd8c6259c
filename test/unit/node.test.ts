import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AmityNotFoundError } from '../../src/index.js';
import { fileFrom, saveTo } from '../../src/node.js';
import { clientOf } from './client.js';
import { failure } from './fake-fetch.js';
import { partsOf, readParts } from './multipart-parts.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amity-unit-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

function download(body: BodyInit | null) {
  const { amity } = clientOf(() => new Response(body));
  return amity.v2.messages.files.get({ messageId: 'm1' });
}

/** A body that breaks after its first piece. */
function broken(): ReadableStream<Uint8Array> {
  let pulled = 0;
  return new ReadableStream({
    pull(controller) {
      if (pulled++ > 0) controller.error(new TypeError('terminated'));
      else controller.enqueue(Uint8Array.of(1, 2, 3));
    },
  });
}

it('uploads a file of the disk under its own name', async () => {
  const path = join(folder, 'photo.png');
  await writeFile(path, 'content');
  const file = await fileFrom(path);
  const parts = await partsOf((amity) => amity.v2.messages.images.create({ channelId: 'general', file }));
  expect(parts[1]).toEqual({
    name: 'file',
    text: 'content',
    fileName: 'photo.png',
    type: 'image/png',
  });
});

it('uploads a file under another name and type', async () => {
  const path = join(folder, 'a.tmp');
  await writeFile(path, 'content');
  const file = await fileFrom(path, { name: 'b.txt', type: 'text/csv' });
  const parts = await partsOf((amity) => amity.v2.messages.files.create({ channelId: 'general', file }));
  expect(parts[1]).toMatchObject({ fileName: 'b.txt', type: 'text/csv' });
});

it('reads a file again for each attempt', async () => {
  const path = join(folder, 'a.txt');
  await writeFile(path, 'content');
  const read: unknown[] = [];
  const { amity } = clientOf(async (sent, index) => {
    read.push((await readParts(sent))[1]?.text);
    return index === 0 ? failure(429, 0, { 'Retry-After': '0' }) : new Response('{}');
  });
  await amity.v2.messages.files.create({ channelId: 'general', file: await fileFrom(path) });
  expect(read).toEqual(['content', 'content']);
});

it('says which file there is not', async () => {
  await expect(fileFrom(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
});

it('saves a download under its name, and leaves nothing else', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
  const target = join(folder, 'report.pdf');
  await saveTo(download(bytes), target);
  expect(new Uint8Array(await readFile(target))).toEqual(bytes);
  expect(await readdir(folder)).toEqual(['report.pdf']);
});

it('saves a Response that is there already', async () => {
  await saveTo(await download('content'), join(folder, 'a'));
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('content');
});

it('saves to the working folder that the program had when it asked', async () => {
  const workingFolder = vi.spyOn(process, 'cwd').mockReturnValue(folder);
  const saved = saveTo(download('content'), 'report.pdf');
  workingFolder.mockReturnValue(join(folder, 'none'));
  await saved.finally(() => workingFolder.mockRestore());
  expect(await readdir(folder)).toEqual(['report.pdf']);
});

it('saves a download of nothing', async () => {
  await saveTo(download(null), join(folder, 'a'));
  expect((await stat(join(folder, 'a'))).size).toBe(0);
});

it('keeps what was there until the download is complete', async () => {
  const target = join(folder, 'a');
  await writeFile(target, 'old');
  let more: (() => void) | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('ne'));
      more = () => {
        controller.enqueue(new TextEncoder().encode('w'));
        controller.close();
      };
    },
  });
  const saved = saveTo(download(body), target);
  await expect.poll(() => readdir(folder)).toHaveLength(2);
  expect(await readFile(target, 'utf8')).toBe('old');
  more?.();
  await saved;
  expect(await readFile(target, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['a']);
});

it('leaves what was there, and nothing of its own, when the download breaks', async () => {
  const target = join(folder, 'a');
  await writeFile(target, 'old');
  await expect(saveTo(download(broken()), target)).rejects.toMatchObject({
    name: 'AmityConnectionError',
    operationId: 'v2.messages.files.get',
  });
  expect(await readdir(folder)).toEqual(['a']);
  expect(await readFile(target, 'utf8')).toBe('old');
});

it('leaves nothing when the call fails', async () => {
  const { amity } = clientOf(() => failure(404));
  const saved = saveTo(amity.v2.messages.files.get({ messageId: 'm1' }), join(folder, 'a'));
  await expect(saved).rejects.toBeInstanceOf(AmityNotFoundError);
  expect(await readdir(folder)).toEqual([]);
});

it('leaves nothing when the name is taken by a folder', async () => {
  await mkdir(join(folder, 'a'));
  await expect(saveTo(download('content'), join(folder, 'a'))).rejects.toMatchObject({ syscall: 'rename' });
  expect(await readdir(folder)).toEqual(['a']);
});

it('lets go of the download when there is no such folder', async () => {
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1000)),
    cancel() {
      isCancelled = true;
    },
  });
  await expect(saveTo(download(body), join(folder, 'none', 'a'))).rejects.toMatchObject({
    code: 'ENOENT',
    syscall: 'open',
  });
  await expect.poll(() => isCancelled).toBe(true);
});

it('saves two downloads to one place without mixing them', async () => {
  const target = join(folder, 'a');
  const texts = ['a'.repeat(200_000), 'b'.repeat(200_000)];
  await Promise.all(texts.map((each) => saveTo(download(each), target)));
  expect(texts).toContain(await readFile(target, 'utf8'));
  expect(await readdir(folder)).toEqual(['a']);
});
