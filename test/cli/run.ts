import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import type { InstalledPackage } from './package.js';

/** The token that the command line finds in its environment. No output may hold it. */
export const token = 'cli-token-4711';

/** A folder that there is not, in the place of the one with the profiles of whoever runs the tests. */
export const noFolder = join(tmpdir(), 'amity-openapi-none');

/** The outcome of a program. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The settings of a program's run. */
export interface Setting {
  input?: string;
  env?: Record<string, string | undefined>;
}

/** Runs the command line to its end, in the package's folder. */
export function runCli(installed: InstalledPackage, args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  return run(process.execPath, [installed.program, ...args], installed.folder, setting);
}

/** Runs a command of a shell to its end. */
export async function runShell(command: string, folder: string): Promise<Outcome> {
  return run('bash', ['-c', command], folder, {});
}

async function run(program: string, args: readonly string[], cwd: string, { input = '', env = {} }: Setting) {
  const child = spawn(program, args, { cwd, env: { ...environment(), ...env } });
  child.stdin.on('error', () => {}); // those that do not read it may have ended
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  expect(stdout + stderr).not.toContain(token);
  return { code, stdout, stderr };
}

/** Variables that change what a terminal shows, wherever the tests run. */
const ofTerminals = ['CI', 'COLORTERM', 'COLUMNS', 'FORCE_COLOR', 'NO_COLOR'];

/** The environment without what is set for the API, or for terminals, outside of the tests. */
export function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('AMITY_') && !ofTerminals.includes(name),
  );
  return { ...Object.fromEntries(kept), AMITY_ACCESS_TOKEN: token, TERM: 'xterm', XDG_CONFIG_HOME: noFolder };
}
