import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Sandbox } from '../../src/sandbox.js';

/** Command line that is killed again and again. */
export interface KilledRun {
  /** File of the command line. */
  program: string;
  folder: string;
  env: NodeJS.ProcessEnv;
  args: readonly string[];
  /** Number of times to kill it. */
  kills: number;
  sandbox: Sandbox;
  /** Most requests of a run before it is killed. */
  maxRequests: number;
}

/** Last run of such a command, and how often it was killed before. */
export interface Survived {
  kills: number;
  code: number | null;
  stderr: string;
}

/**
 * Runs a command with a journal, kills it (SIGKILL) around its nth request, n at random, and goes on with `--resume`; at last
 * it is left to end by itself.
 */
export async function runAndKill(run: KilledRun): Promise<Survived> {
  let kills = 0;
  for (let begun = false; ; begun = true) {
    const child = spawn(process.execPath, [run.program, ...run.args, ...(begun ? ['--resume'] : [])], {
      cwd: run.folder,
      env: run.env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const closed = once(child, 'close');
    const stderr = text(child.stderr);
    const stop = kills < run.kills ? killLater(run, () => child.kill('SIGKILL')) : () => {};
    const [code, signal] = (await closed) as [number | null, NodeJS.Signals | null];
    stop();
    if (signal === 'SIGKILL') kills++;
    else return { kills, code, stderr: await stderr };
  }
}

/** Kills after some requests, and a moment more: before, while or after the server works on one. */
function killLater({ sandbox, maxRequests }: KilledRun, kill: () => void): () => void {
  let left = 1 + Math.floor(Math.random() * maxRequests);
  return sandbox.requests.listen(() => {
    if (--left === 0) setTimeout(kill, Math.random() * 8);
  });
}
