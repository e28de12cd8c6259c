import { projectPath } from '../../scripts/lib/paths.js';
import { run } from './command.js';

const flags =
  '--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --noUnusedLocals --target es2022';
const nodeTypes = `--lib es2022 --types node --typeRoots ${projectPath('node_modules/@types')}`;

/** The ways in which users compile: their programs and the compiler's options. */
export const compilations = {
  node16: { endings: ['mts'], options: '--module node16' },
  'nodenext, CommonJS beside ES modules, with Node’s types alone': {
    endings: ['mts', 'cts'],
    options: `--module nodenext ${nodeTypes}`,
  },
  bundler: { endings: ['mts'], options: '--module esnext --moduleResolution bundler' },
};

/** Compiles the user's programs, the declarations that they import checked too; fails with the compiler's words. */
export async function compile(folder: string, endings: readonly string[], options: string): Promise<void> {
  const tsc = projectPath('node_modules/typescript/bin/tsc');
  const args = `${flags} --skipLibCheck false ${options}`.split(' ');
  const programs = endings.flatMap((ending) => [`consumer.${ending}`, `consumer-raw.${ending}`]);
  await run(process.execPath, [tsc, ...args, ...programs], folder);
}
