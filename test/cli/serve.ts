import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { InstalledPackage } from './package.js';
import { environment } from './run.js';

/** Runs a command that serves until it is ended, while something is done with the address that it prints. */
export async function withServing<Result>(
  installed: InstalledPackage,
  args: readonly string[],
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const child = spawn(process.execPath, [installed.program, ...args], {
    cwd: installed.folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  try {
    for await (const line of createInterface(child.stdout)) {
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (url) return await use(url);
    }
    throw new Error(`${args.join(' ')} ended without an address.`);
  } finally {
    child.kill();
    await ended;
  }
}
