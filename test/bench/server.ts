import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectPath } from '../../scripts/lib/paths.js';

/** The server under all measurements. */
export interface Server {
  url: string;
  close(): Promise<void>;
}

/** Starts the server in a process of its own, so that its work does not count as a client's. */
export async function startServer(): Promise<Server> {
  const child = spawn(process.execPath, [projectPath('test/bench/server.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const [url] = await Promise.race([
    once(child.stdout, 'data'),
    exited.then(() => {
      throw new Error('The server of the benchmark did not start.');
    }),
  ]);
  return {
    url: String(url).trim(),
    async close() {
      child.kill();
      await exited;
    },
  };
}
