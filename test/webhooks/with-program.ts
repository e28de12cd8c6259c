import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { projectPath } from '../../scripts/lib/paths.js';
import { secret } from './requests.js';

/** Runs a program in TypeScript that serves, while something is done with its port and the lines that it prints. */
export async function withProgram<Result>(
  [file = '', ...args]: readonly string[],
  use: (port: number, lines: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const child = spawn(process.execPath, ['--import', 'tsx', projectPath(file), ...args], {
    cwd: projectPath(),
    env: { ...process.env, AMITY_WEBHOOK_SECRET: secret, PORT: '0', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const lines: string[] = [];
  try {
    createInterface(child.stderr).on('line', (line) => lines.push(line));
    const port = await new Promise<number>((resolve, reject) => {
      createInterface(child.stdout).on('line', (line) => {
        lines.push(line);
        const [, found] = /(?:port: |:)(\d+)/.exec(line) ?? [];
        if (found && lines.some((each) => /^(Listening at|Sandbox:)/.test(each))) resolve(Number(found));
      });
      child.on('close', () => reject(new Error(`${file} ended:\n${lines.join('\n')}`)));
    });
    return await use(port, lines);
  } finally {
    child.kill();
    await ended;
  }
}
