import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { projectPath } from '../../../scripts/lib/paths.js';

/** The command line's sandbox or mock, in a process of its own. */
export interface Served {
  /** Milliseconds from the start of the process to its first response. */
  startMs: number;
  /** Requests in a second, eight at a time. */
  throughput(method: string, path: string, body: string | undefined, count: number): Promise<number>;
  close(): Promise<void>;
}

const headers = { authorization: 'Bearer sandbox-admin', 'content-type': 'application/json' };

/** Starts `amity-openapi <command>` and waits until it answers. */
export async function serve(command: 'sandbox' | 'mock'): Promise<Served> {
  const options = command === 'sandbox' ? ['--quiet', '--seed', projectPath('openapi/seeds/lantern.json')] : [];
  const started = performance.now();
  const child = spawn(process.execPath, [projectPath('dist/cli.js'), command, '--port', '0', ...options], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const url = await addressOf(child);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const send = (method: string, path: string, body?: string) =>
    new Promise<void>((resolve, reject) => {
      const outgoing = request(new URL(path, url), { method, headers, agent }, (response) => {
        response.resume().once('end', resolve);
        if (response.statusCode !== 200) reject(new Error(`${command}: ${method} ${path}: ${response.statusCode}`));
      });
      outgoing.once('error', reject).end(body);
    });
  await send('GET', '/api/v3/users');
  return {
    startMs: performance.now() - started,
    async throughput(method, path, body, count) {
      let left = count;
      const begun = performance.now();
      await Promise.all(
        Array.from({ length: 8 }, async () => {
          while (left-- > 0) await send(method, path, body);
        }),
      );
      return (count / (performance.now() - begun)) * 1_000;
    },
    async close() {
      agent.destroy();
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
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
      if (url) resolve(url);
    });
    stdout?.once('close', () => reject(new Error(`The server did not start: ${text}`)));
  });
}
