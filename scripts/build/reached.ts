import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** Removes from a folder what no entry comes to by imports: modules that are in bundles, and types that no entry shows. */
export async function removeUnreached(folder: string, entries: readonly string[]): Promise<void> {
  const reached = new Set<string>();
  for (const entry of entries) await reach(entry, reached);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    // The map and the licences of a file stay with it.
    if (entry.isFile() && !reached.has(path.replace(/(?<=\.js)\.(map|LICENSES\.txt)$/, ''))) await rm(path);
  }
}

async function reach(path: string, reached: Set<string>): Promise<void> {
  if (reached.has(path)) return;
  reached.add(path);
  const { importedFiles } = ts.preProcessFile(await readFile(path, 'utf8'));
  for (const { fileName } of importedFiles) {
    if (!fileName.startsWith('.')) continue;
    const module = resolve(path, '..', fileName);
    await reach(path.endsWith('.d.ts') ? module.replace(/\.js$/, '.d.ts') : module, reached);
  }
}
