import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A Redis of its own, at a socket in a temporary folder: no port that another program may want. */
export interface RedisServer {
  /** Path of its socket. */
  readonly socket: string;
  start(): Promise<void>;
  /** Ends it without a word, as a loss of power does. It keeps nothing. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts Debian's `redis-server`.
 *
 * @throws Error that says how to install it, where it is missing.
 */
export async function startRedis(): Promise<RedisServer> {
  if (spawnSync('redis-server', ['--version']).error)
    throw new Error(
      'redis-server is missing, which the tests of redisRateLimit need: apt-get install redis-server, or brew install redis.',
    );
  const folder = await mkdtemp(join(tmpdir(), 'amity-redis-'));
  const socket = join(folder, 'redis.sock');
  let server: ChildProcess | undefined;
  const kill = async () => {
    const ended = server;
    server = undefined;
    if (!ended || ended.exitCode !== null) return;
    const exit = once(ended, 'exit');
    ended.kill('SIGKILL');
    await exit;
  };
  const start = async () => {
    server = spawn('redis-server', ['--port', '0', '--unixsocket', socket, '--save', '', '--dir', folder], {
      stdio: 'ignore',
    });
    while (!(await accepts(socket))) {
      if (server.exitCode !== null) throw new Error(`redis-server has ended with ${server.exitCode}.`);
      await sleep(10);
    }
  };
  const close = async () => {
    await kill();
    await rm(folder, { recursive: true, force: true });
  };
  await start();
  return { socket, start, kill, close };
}

function accepts(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(path);
    connection.once('connect', () => connection.end(() => resolve(true)));
    connection.once('error', () => resolve(false));
  });
}
