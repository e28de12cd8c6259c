import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import worker from './receivers/worker.js';
import { eventText, secret, signatureOf } from './requests.js';

const body = eventText('message.didCreate', { messages: [{ messageId: 'm1' }] });
const signed = { 'content-type': 'application/json', 'x-amity-signature': signatureOf(body) };

/** Runs a receiver as a program, while something is done with its port and the lines that it prints. */
async function withReceiver(file: string, use: (port: number, lines: readonly string[]) => Promise<void>) {
  const child = spawn(process.execPath, ['--import', 'tsx', projectPath('test/webhooks/receivers', file)], {
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
        if (found && lines.some((each) => each.startsWith('Listening at'))) resolve(Number(found));
      });
      child.on('close', () => reject(new Error(`${file} ended:\n${lines.join('\n')}`)));
    });
    await use(port, lines);
  } finally {
    child.kill();
    await ended;
  }
}

it.each([
  ['node.ts', '/'],
  ['express.ts', '/webhooks'],
  ['fastify.ts', '/webhooks'],
])('%s receives webhooks', (file, path) =>
  withReceiver(file, async (port, lines) => {
    const url = `http://localhost:${port}${path}`;
    const forged = { ...signed, 'x-amity-signature': signatureOf('other') };
    expect((await fetch(url, { method: 'POST', body, headers: forged })).status).toBe(401);
    const large = eventText('user.didUpdate', { metadata: 'a'.repeat(2 ** 20) });
    const ofLarge = { ...signed, 'x-amity-signature': signatureOf(large) };
    expect((await fetch(url, { method: 'POST', body: large, headers: ofLarge })).status).toBe(200);
    const response = await fetch(url, { method: 'POST', body, headers: signed });
    expect([response.status, await response.text()]).toEqual([200, '{}']);
    await vi.waitFor(() => expect(lines).toContain('Message m1'));
    expect(lines.join('\n')).toContain('invalid-signature');
  }));

describe('a receiver without a server of its own', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    vi.doUnmock('next/server');
  });

  /** Sends a webhook and a forged one through a receiver, and gives what it printed. */
  async function drive(receive: (request: Request) => Response | Promise<Response>, settled: () => Promise<unknown>) {
    const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const request = (headers: Record<string, string>) =>
      new Request('http://receiver.example/webhooks', { method: 'POST', body, headers });
    expect((await receive(request({ ...signed, 'x-amity-signature': signatureOf('other') }))).status).toBe(401);
    const response = await receive(request(signed));
    expect([response.status, await response.text()]).toEqual([200, '{}']);
    await settled();
    await vi.waitFor(() => expect(printed).toHaveBeenCalledWith('Message', 'm1'));
  }

  it('hono.ts', async () => {
    vi.stubEnv('AMITY_WEBHOOK_SECRET', secret);
    const { default: hono } = await import('./receivers/hono.js');
    await drive(hono.fetch, async () => {});
    expect((await hono.request('/webhooks')).status).toBe(405);
  });

  it('worker.ts, whose context waits for the handlers', async () => {
    const waiting: Promise<unknown>[] = [];
    const context = { waitUntil: (promise: Promise<unknown>) => void waiting.push(promise) };
    await drive(
      (request) => worker.fetch(request, { AMITY_WEBHOOK_SECRET: secret }, context),
      () => Promise.all(waiting),
    );
    expect(waiting).toHaveLength(1);
  });

  it('next/route.ts, where after() waits for the handlers', async () => {
    const waiting: Promise<unknown>[] = [];
    vi.stubEnv('AMITY_WEBHOOK_SECRET', secret);
    vi.doMock('next/server', () => ({ after: (promise: Promise<unknown>) => void waiting.push(promise) }));
    const { POST } = await import('./receivers/next/route.js');
    await drive(POST, () => Promise.all(waiting));
    expect(waiting).toHaveLength(1);
  });
});
