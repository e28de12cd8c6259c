import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
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
    return index === 0 ? failure(429, 0, { 'Retry-After': '0.01' }) : new Response('{}');
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
  await expect(saveTo(download('content'), join(folder, 'a'))).rejects.toMatchObject({ code: 'EISDIR' });
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

it('writes to a device as it is', async () => {
  const device = join(folder, 'null');
  // Nobody but the superuser makes devices. The machine's own one is not put at risk otherwise.
  const isMade = spawnSync('mknod', [device, 'c', '1', '3']).status === 0;
  if (!isMade) await symlink('/dev/null', device);
  await saveTo(download('content'), device);
  expect((await stat(device)).isCharacterDevice()).toBe(true);
  expect(await readdir(folder)).toEqual(['null']);
});

it('writes to a pipe as it is', async () => {
  const pipe = join(folder, 'pipe');
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
  const [text] = await Promise.all([readFile(pipe, 'utf8'), saveTo(download('content'), pipe)]);
  expect(text).toBe('content');
  expect((await stat(pipe)).isFIFO()).toBe(true);
});

it.each([
  ['a file', async () => writeFile(join(folder, 'real'), 'before')],
  ['nothing yet', async () => undefined],
])('follows symbolic links to %s', async (_, prepare) => {
  await prepare();
  await mkdir(join(folder, 'links'));
  await symlink('links/second', join(folder, 'first'));
  await symlink('../real', join(folder, 'links', 'second'));
  await saveTo(download('content'), join(folder, 'first'));
  expect((await lstat(join(folder, 'first'))).isSymbolicLink()).toBe(true);
  expect((await lstat(join(folder, 'links', 'second'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder, 'real'), 'utf8')).toBe('content');
});

it('fails over symbolic links in a circle', async () => {
  await symlink('a', join(folder, 'b'));
  await symlink('b', join(folder, 'a'));
  await expect(saveTo(download('content'), join(folder, 'a'))).rejects.toMatchObject({ code: 'ELOOP' });
});

it.each([0o600, 0o755, 0o666])('keeps the mode %o of the file that it replaces', async (mode) => {
  const path = join(folder, 'a');
  await writeFile(path, 'before');
  await chmod(path, mode);
  await saveTo(download('content'), path);
  expect((await stat(path)).mode & 0o777).toBe(mode);
  expect(await readFile(path, 'utf8')).toBe('content');
});

it.each([213, 214, 255])('saves under a name of %i bytes', async (length) => {
  const name = 'a'.repeat(length);
  await saveTo(download('content'), join(folder, name));
  expect(await readdir(folder)).toEqual([name]);
});

it('is heard once where both the call and the path fail', async () => {
  const unheard = vi.fn();
  process.on('unhandledRejection', unheard);
  try {
    const { amity } = clientOf(() => failure(404));
    const missing = undefined as unknown as string; // what callers without types pass
    await expect(saveTo(amity.v2.messages.files.get({ messageId: 'm1' }), missing)).rejects.toBeInstanceOf(Error);
    await expect(saveTo(download('content'), missing)).rejects.toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(unheard).not.toHaveBeenCalled();
  } finally {
    process.off('unhandledRejection', unheard);
  }
});

it('closes what it was given when the arguments of a call are refused', async () => {
  const { amity } = clientOf();
  const path = join(folder, 'a');
  await writeFile(path, 'content');
  const cancel = vi.fn();
  const fresh = () => createReadStream(path);
  const streams = [fresh(), fresh(), fresh(), fresh()] as const;
  const web = new ReadableStream<Uint8Array>({ cancel });
  const [one, two, three, four] = streams;
  await amity.v2.messages.files.create({ channelId: '', file: one }).safe();
  await amity.v2.messages.files.create({ file: { content: two, name: 'a' } } as never).safe();
  await amity.v2.messages.files.create({ channelId: 'general', file: { content: three, type: 'é' } }).safe();
  await amity.v2.messages.files.create({ channelId: 'general', file: four, other: 1 } as never).safe();
  await amity.v2.messages.files.create({ channelId: 'a\ud83d', file: web }).safe();
  await expect.poll(() => streams.map(({ destroyed }) => destroyed)).toEqual([true, true, true, true]);
  expect(cancel).toHaveBeenCalledOnce();
});

it('saves two downloads to one place without mixing them', async () => {
  const target = join(folder, 'a');
  const texts = ['a'.repeat(200_000), 'b'.repeat(200_000)];
  await Promise.all(texts.map((each) => saveTo(download(each), target)));
  expect(texts).toContain(await readFile(target, 'utf8'));
  expect(await readdir(folder)).toEqual(['a']);
});
