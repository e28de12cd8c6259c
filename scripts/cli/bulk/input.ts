import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { existingFile } from '../lib/check-paths.js';

/** Rows that can be read twice. */
export interface Input {
  path: string;
  /** Name in errors. */
  name: string;
  /** Removes what was made to read it. */
  dispose(): Promise<void>;
}

/** Opens the input. What comes by the standard input is kept in a file, since it is read twice. */
export async function openInput(from: string): Promise<Input> {
  if (from !== '-') return { path: existingFile(from), name: from, dispose: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'amity-bulk-'));
  const path = join(folder, 'rows');
  await pipeline(process.stdin, createWriteStream(path, { mode: 0o600 }));
  return { path, name: 'the standard input', dispose: () => rm(folder, { recursive: true, force: true }) };
}

/** SHA-256 of a file, which names its rows. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return `sha256:${hash.digest('hex')}`;
}
