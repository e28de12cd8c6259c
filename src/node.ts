import { randomUUID } from 'node:crypto';
import { constants, createWriteStream, openAsBlob } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';

/** What a file is called and what it holds, where its path does not say it. */
export interface FileOptions {
  /** Default: the last part of the path. */
  name?: string;
  /** Its media type. Default: what the name's ending stands for. */
  type?: string;
}

/**
 * A file of the disk, to be uploaded. Its content is read while it is sent, never into memory whole, and read again when
 * the request is retried.
 *
 * @throws the file system's error where there is no such file.
 * @example
 * await amity.v2.messages.images.create({ channelId: 'general', file: await fileFrom('./photo.png') });
 */
export async function fileFrom(path: string, { name = basename(path), type }: FileOptions = {}) {
  // openAsBlob() does not say which of the ways to fail it was.
  await access(path, constants.R_OK);
  const content = await openAsBlob(path);
  return { content, name, ...(type !== undefined && { type }) };
}

/**
 * Writes a download to the disk. It gets its name once it is complete; what was there before stays until then, and nothing
 * is left of a download that fails.
 *
 * @throws what the download throws, and the file system's errors.
 * @example
 * await saveTo(amity.v2.messages.files.get({ messageId }), './report.pdf');
 */
export async function saveTo(download: Response | PromiseLike<Response>, path: string): Promise<void> {
  const target = resolve(path);
  const partial = `${target}.${randomUUID()}.part`;
  const { body } = await download;
  try {
    // Node's own declaration of a web stream and the platform's differ, though they are one class.
    const source = body ? Readable.fromWeb(body as NodeReadableStream<Uint8Array>) : Readable.from([]);
    await pipeline(source, createWriteStream(partial, { flags: 'wx' }));
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
