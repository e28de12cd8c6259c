import { projectPath } from '../../scripts/lib/paths.js';

/** A runtime, and how it runs a program that is given the arguments after it. */
export interface Runtime {
  name: string;
  /** Prints the version. */
  version: readonly string[];
  run: readonly string[];
}

const node = (version: string): Runtime => {
  const binary = installed(`node-${version}/bin/node`);
  return { name: 'Node', version: [binary, '--version'], run: [binary] };
};
const bun = installed('@oven/bun-linux-x64/bin/bun');
const deno = installed('@deno/linux-x64-glibc/deno');
// Deno's access() of a file, which fileFrom() calls, asks who the user is.
const denoRights = ['--allow-net', '--allow-env', '--allow-read', '--allow-write', '--allow-sys=uid'];

/** The runtimes that run a program from the disk. */
export const runtimes: readonly Runtime[] = [
  node('20'),
  node('22'),
  node('24'),
  { name: 'Bun', version: [bun, '--version'], run: [bun] },
  {
    name: 'Deno',
    version: [deno, '--version'],
    run: [deno, 'run', '--node-modules-dir=manual', '--no-lock', '--no-remote', ...denoRights],
  },
];

/** A path in what `npm ci` here installs. */
export function installed(path: string): string {
  return projectPath(`test/runtimes/node_modules/${path}`);
}
