import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { bundleCli } from '../../scripts/build/cli.js';
import { bundleSandbox } from '../../scripts/build/sandbox.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { listen } from '../../src/node.js';
import type { Fault } from '../../src/sandbox.js';
import { runAndKill } from './killed-run.js';
import { membersOf, startSandbox, textsOf, userIds } from './world.js';

/**
 * Proves with large numbers what the tests prove with small ones, and prints the figures: `npx tsx test/bulk/proof.ts`. It takes
 * some minutes, and so is no test. The last figure needs Linux, whose /proc tells the memory of a process.
 */
const folder = await mkdtemp(join(tmpdir(), 'amity-proof-'));
try {
  const program = join(folder, 'dist/cli.js');
  await bundleSandbox(join(folder, 'dist'));
  await bundleCli(join(folder, 'dist'));
  for (const name of ['package.json', 'generated']) await symlink(projectPath(name), join(folder, name));
  const only = process.argv[2];
  if (only === undefined || only === 'kills') {
    await killImports(program, 'plain');
    await killImports(program, 'responses lost', { reset: 'after', probability: 0.02 });
  }
  if (only === undefined || only === 'memory') await measureMemory(program);
} finally {
  await rm(folder, { recursive: true });
}

/** Imports 100,000 memberships and 5,000 messages, each by a process that is killed at 50 moments. */
async function killImports(program: string, name: string, fault?: Fault): Promise<void> {
  const users = userIds(100_000);
  const texts = Array.from({ length: 5_000 }, (_, index) => `message ${index}`);
  const { sandbox } = startSandbox(users);
  const server = await listen(sandbox, { port: 0 });
  const env = { ...process.env, AMITY_ACCESS_TOKEN: sandbox.adminToken, XDG_CONFIG_HOME: folder };
  const importRows = async (operation: string, header: string, rows: readonly string[], maxRequests: number) => {
    const from = await writeRows(`${name}-${operation}.csv`, header, rows);
    const args = ['bulk', operation, '--from', from, '--journal', `${from}.journal`, '--rate', 'none', '--quiet'];
    const began = performance.now();
    if (fault) sandbox.faults.add({ ...fault, operationId: operation });
    const run = { program, folder, env, args: [...args, '--base-url', server.url], kills: 50, sandbox, maxRequests };
    const { kills, code, stderr } = await runAndKill(run);
    const sent = readFileSync(`${from}.journal`, 'utf8').split('"send"').length - 1;
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(
      `${name}, ${operation}: killed ${kills} times, then exit ${code}; ${sent} calls, ${seconds} s. ${stderr}`,
    );
  };
  await importRows(
    'v3.channels.users.add',
    'channelId,userIds',
    users.map((id) => `general,${id}`),
    40,
  );
  await importRows(
    'v3.messages.create',
    'channelId,type,data.text',
    texts.map((each) => `general,text,${each}`),
    160,
  );
  await server.close();
  const members = membersOf(sandbox, 'general');
  const found = textsOf(sandbox, 'general');
  const isSame = members.join() === [...users].sort().join() && found.join() === texts.join();
  console.log(
    `${name}: ${members.length} members, ${found.length} messages, ${isSame ? 'each once and in order' : 'NOT as sent'}.`,
  );
  if (!isSame) process.exitCode = 1;
}

/** Sends 1,000,000 rows without a rate, and measures the most memory that the process had. */
async function measureMemory(program: string): Promise<void> {
  const from = await writeRows(
    'million.csv',
    'channelId,userIds',
    userIds(1_000_000).map((id) => `general,${id}`),
  );
  let calls = 0;
  const server = createServer((request, response) => {
    calls++;
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end('{}'));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
  const args = ['bulk', 'v3.channels.users.add', '--from', from, '--journal', `${from}.journal`, '--base-url', url];
  const env = { ...process.env, AMITY_ACCESS_TOKEN: 'any', XDG_CONFIG_HOME: folder };
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...args, '--rate', 'none'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 100);
  const closed = once(child, 'close');
  const stderr = await text(child.stderr);
  const [code] = await closed;
  clearInterval(timer);
  server.close();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `1,000,000 rows: exit ${code}, ${calls} calls, ${seconds} s, at most ${(peak / 1024).toFixed(0)} MiB. ${stderr}`,
  );
  if (code !== 0 || peak > 150 * 1024) process.exitCode = 1;
}

/** Most memory that a process has had, in KiB. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

async function writeRows(name: string, header: string, rows: readonly string[]): Promise<string> {
  const path = join(folder, name.replaceAll(' ', '-'));
  const file = createWriteStream(path);
  file.write(`${header}\n`);
  for (const row of rows) if (!file.write(`${row}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'close');
  return path;
}
