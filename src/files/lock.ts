import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { AmityError } from '../errors/errors.js';

/**
 * Takes a file as the only process. A lock that a process has left which is no more is taken over.
 *
 * @returns what gives it back.
 * @throws AmityError where another process has it.
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  const file = `${path}.lock`;
  const own = `${process.pid} ${hostname()}`;
  const handle = (await create(file)) ?? (await takeOver(path, file));
  await handle.writeFile(own);
  await handle.close();
  return () => rm(file, { force: true });
}

function create(file: string): Promise<FileHandle | undefined> {
  return open(file, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    return undefined;
  });
}

async function takeOver(path: string, file: string): Promise<FileHandle> {
  const owner = await readFile(file, 'utf8').catch(() => '');
  if (isAlive(owner)) throw taken(path, file, owner);
  // Of several who find it, the name of each is its own.
  const abandoned = `${file}.${process.pid}`;
  await rename(file, abandoned).catch(() => {});
  const found = await readFile(abandoned, 'utf8').catch(() => '');
  if (found !== owner && isAlive(found)) {
    // Another was quicker, and the lock that was moved is its new one.
    await rename(abandoned, file);
    throw taken(path, file, found);
  }
  await rm(abandoned, { force: true });
  const handle = await create(file);
  if (!handle) throw taken(path, file, await readFile(file, 'utf8').catch(() => ''));
  return handle;
}

/** Whether the process of a lock may be running. Nothing is known of those on other machines. */
function isAlive(owner: string): boolean {
  const [pid, host] = owner.split(' ');
  if (host === undefined) return false;
  if (host !== hostname()) return true;
  // A container that is started again gives its processes the same numbers.
  if (Number(pid) === process.pid) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // as the platform throws
  }
}

function taken(path: string, file: string, owner: string): AmityError {
  const [pid = '', host = ''] = owner.split(' ');
  const who = pid === '' ? 'another process' : `process ${pid} on ${host}`;
  return new AmityError(`${path} is in use by ${who}. Wait for it to end; if it is no more, delete ${file}.`);
}
