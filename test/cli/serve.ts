import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { InstalledPackage } from './package.js';
import { environment } from './run.js';

/** Runs a command that serves until it is ended, while something is done with the address that it prints. Its lines come in `lines`. */
export async function withServing<Result>(
  installed: InstalledPackage,
  args: readonly string[],
  use: (url: string, lines: readonly string[]) => Promise<Result>,
  env: Record<string, string> = {},
): Promise<Result> {
  const child = spawn(process.execPath, [installed.program, ...args], {
    cwd: installed.folder,
    env: { ...environment(), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  try {
    const lines: string[] = [];
    const url = await new Promise<string>((resolve, reject) => {
      createInterface(child.stdout).on('line', (line) => {
        lines.push(line);
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
        if (found) resolve(found);
      });
      child.on('close', () => reject(new Error(`${args.join(' ')} ended without an address.`)));
    });
    return await use(url, lines);
  } finally {
    child.kill();
    await ended;
  }
}
