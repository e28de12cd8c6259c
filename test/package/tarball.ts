import { join } from 'node:path';
import { projectPath } from '../../scripts/lib/paths.js';
import { run } from './command.js';

/** The package as npm would publish it. */
export interface Tarball {
  path: string;
  files: readonly string[];
  size: number;
  unpackedSize: number;
}

interface Packed {
  filename: string;
  files: readonly { path: string }[];
  size: number;
  unpackedSize: number;
}

/** Builds and packs the project as `npm publish` does, into a folder. */
export async function pack(folder: string): Promise<Tarball> {
  // The build's own output would stand before the list.
  const args = ['pack', '--json', '--foreground-scripts=false', '--pack-destination', folder];
  const [packed] = JSON.parse(await run('npm', args, projectPath())) as Packed[]; // npm's own format
  if (!packed) throw new Error('npm pack named no tarball.');
  const { filename, files, size, unpackedSize } = packed;
  return { path: join(folder, filename), files: files.map(({ path }) => path).sort(), size, unpackedSize };
}
