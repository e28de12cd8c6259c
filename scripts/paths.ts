import { fileURLToPath } from 'node:url';

/** A path inside the project, however the script was started. */
export function projectPath(...parts: string[]): string {
  return fileURLToPath(new URL(['..', ...parts].join('/'), import.meta.url));
}
