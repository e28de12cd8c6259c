import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';

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
