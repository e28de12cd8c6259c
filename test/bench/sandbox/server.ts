import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectPath } from '../../../scripts/lib/paths.js';
import { commandOf, toolEnvironment } from '../../../scripts/lib/tools.js';
import { runNode } from '../child.js';

/** A server in a process of its own. */
export interface Served {
  /** Milliseconds from the start of the process to its first response. */
  startMs: number;
  /** The text that it answers a call with. */
  ask(call: Call): Promise<string>;
  /** Requests in a second, eight at a time. */
  throughput(call: Call, count: number): Promise<number>;
  close(): Promise<void>;
}

/** Method, path and body of a request. */
export type Call = readonly [method: string, path: string, body?: string];

const cli = projectPath('dist/cli.js');

/** The servers' programs, with their arguments. `bare` takes the texts to answer with as its input. */
const programs = {
  sandbox: [cli, 'sandbox', '--port', '0', '--quiet', '--seed', projectPath('openapi/seeds/lantern.json')],
  mock: [cli, 'mock', '--port', '0'],
  prism: [commandOf('@stoplight/prism-cli', 'prism'), 'mock', '--port', '0', projectPath('generated/openapi.json')],
  bare: [projectPath('test/bench/sandbox/bare.mjs')],
};

const headers = { authorization: 'Bearer sandbox-admin', 'content-type': 'application/json' };

/** Starts a server and waits until it answers. */
export async function serve(name: keyof typeof programs, input = ''): Promise<Served> {
  const started = performance.now();
  const child = spawn(process.execPath, programs[name], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: toolEnvironment(),
  });
  child.stdin.end(input);
  const url = await addressOf(child);
  const ask = async ([method, path, body]: Call) => {
    const response = await fetch(new URL(path, url), { method, headers, body: body ?? null });
    if (response.status !== 200) throw new Error(`${name}: ${method} ${path}: ${response.status}`);
    return response.text();
  };
  await ask(['GET', '/api/v3/users']);
  return {
    startMs: performance.now() - started,
    ask,
    async throughput(call, count) {
      const [method, path, body = null] = call;
      const args = JSON.stringify([url, method, path, body, count]);
      return Number(await runNode([projectPath('test/bench/sandbox/load.mjs'), args]));
    },
    async close() {
      const exited = once(child, 'exit');
      child.kill('SIGINT');
      await exited;
    },
  };
}

function addressOf({ stdout }: ChildProcess): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    stdout?.on('data', (chunk) => {
      text += chunk;
      const url = /http:\/\/127\.0\.0\.1:[1-9]\d*(?=\s)/.exec(text)?.[0];
      if (url) resolve(url);
    });
    stdout?.once('close', () => reject(new Error(`The server did not start: ${text}`)));
  });
}
