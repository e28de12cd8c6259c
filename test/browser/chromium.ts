import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import chromium from '@sparticuz/chromium';
import { projectPath } from '../../scripts/lib/paths.js';

// Inside the package, so that npm removes it with the version that it came from.
const folder = projectPath('node_modules/@sparticuz/chromium/unpacked');

/** The path of the Chromium that the npm package holds, which is unpacked on first use. */
export async function unpackedChromium(): Promise<string> {
  if (!existsSync(folder)) await unpack();
  return `${folder}/chromium`;
}

// The folder gets its name when it is complete: another test may be unpacking at the same time.
async function unpack(): Promise<void> {
  const partial = `${folder}-${randomUUID()}`;
  await mkdir(partial);
  const { TMPDIR } = process.env;
  try {
    // The package unpacks into the temporary folder and nowhere else.
    process.env.TMPDIR = partial;
    await chromium.executablePath();
    await rename(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rm(partial, { recursive: true, force: true });
  }
}
