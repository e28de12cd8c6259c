import { randomUUID } from 'node:crypto';
import { constants, createWriteStream, type Stats } from 'node:fs';
import { chmod, chown, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';

/**
 * Writes a download to a file, in full or not at all: it appears under its name once it is complete, and until then a file
 * that was there stays. It keeps that file's permissions. Symbolic links are followed. A device or pipe is written to as it is.
 *
 * @throws what the download throws, and the file system's errors.
 * @example
 * await saveTo(amity.v2.messages.files.get({ messageId }), './report.pdf');
 */
export async function saveTo(download: Response | PromiseLike<Response>, path: string): Promise<void> {
  const finding = findTarget(path);
  // Waits for the download before it is heard, which may fail as well.
  finding.catch(() => {});
  const { body } = await download;
  // Node's own declaration of a web stream and the platform's differ, though they are one class.
  const source = body ? Readable.fromWeb(body as NodeReadableStream<Uint8Array>) : Readable.from([]);
  try {
    const target = await finding;
    if (target.existing?.isFile() === false) await writeThrough(source, target);
    else await replace(source, target);
  } catch (error) {
    source.once('error', () => {}).destroy();
    throw error;
  }
}

interface Target {
  path: string;
  /** Present where something has the name already. */
  existing: Stats | undefined;
}

async function findTarget(given: string): Promise<Target> {
  // The working folder may change later.
  const path = resolve(given);
  const existing = await stat(path).catch(undefinedIfMissing);
  return existing?.isFile() === false ? { path, existing } : { path: await followLinks(path), existing };
}

/** Follows symbolic links to the name that they stand for in the end, which may be that of nothing yet. */
async function followLinks(path: string): Promise<string> {
  const link = await readlink(path).catch(() => undefined);
  return link === undefined ? path : followLinks(resolve(await realpath(dirname(path)), link));
}

function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** Writes to what is no plain file: it is neither made, emptied nor replaced. */
async function writeThrough(source: Readable, { path }: Target): Promise<void> {
  const file = await open(path, constants.O_WRONLY);
  await pipeline(source, file.createWriteStream());
}

async function replace(source: Readable, { path, existing }: Target): Promise<void> {
  // Its length does not depend on the file's, which may be as long as a name can be.
  const partial = join(dirname(path), `.${randomUUID()}.part`);
  try {
    await pipeline(source, createWriteStream(partial, { flags: 'wx' }));
    if (existing) await keepAccess(partial, existing);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function keepAccess(path: string, { uid, gid, mode }: Stats): Promise<void> {
  // Only the superuser gives files away.
  await chown(path, uid, gid).catch(() => {});
  await chmod(path, mode);
}
