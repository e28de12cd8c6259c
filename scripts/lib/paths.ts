import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = packageFolder(dirname(fileURLToPath(import.meta.url)));

/** A path inside the project, or inside the installed package for the bundled command line. */
export function projectPath(...parts: string[]): string {
  return join(root, ...parts);
}

/** The nearest folder upward that has a package.json. */
function packageFolder(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : packageFolder(dirname(folder));
}
