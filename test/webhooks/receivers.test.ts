import { afterEach, describe, expect, it, vi } from 'vitest';
import worker from './receivers/worker.js';
import { eventText, secret, signatureOf } from './requests.js';
import { withProgram } from './with-program.js';

const body = eventText('message.didCreate', { messages: [{ messageId: 'm1' }] });
const signed = { 'content-type': 'application/json', 'x-amity-signature': signatureOf(body) };

it.each([
  ['node.ts', '/'],
  ['express.ts', '/webhooks'],
  ['fastify.ts', '/webhooks'],
])('%s receives webhooks', (file, path) =>
  withProgram([`test/webhooks/receivers/${file}`], async (port, lines) => {
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
