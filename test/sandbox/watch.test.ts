import { expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox.js';
import { openLantern } from './lantern.js';

/** Asks the control plane, and gives what it answers. */
async function control(sandbox: Sandbox, method: string, path: string, body?: unknown) {
  const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const response = await sandbox.fetch(`${sandbox.baseUrl}/_sandbox/${path}`, init);
  return { status: response.status, body: await response.json() };
}

/** Reads server-sent events, and gives the first of a name that fits. */
async function next(reader: ReadableStreamDefaultReader<string>, name: string, fits = (_data: string) => true) {
  for (;;) {
    const { value = '', done } = await reader.read();
    if (done) throw new Error(`The events ended before there was a ${name}.`);
    for (const [, found, data = ''] of value.matchAll(/event: (\w+)\ndata: (.*)\n\n/g)) {
      if (found === name && fits(data)) return JSON.parse(data);
    }
  }
}

async function listenTo(sandbox: Sandbox, signal?: AbortSignal) {
  const response = await sandbox.fetch(`${sandbox.baseUrl}/_sandbox/events`, signal ? { signal } : {});
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  if (!response.body) throw new Error('There are no events.');
  return response.body.pipeThrough(new TextDecoderStream()).getReader();
}

it('tells of each request, and of changes of the state, the clock and the faults', async () => {
  const { sandbox, admin } = openLantern();
  const reader = await listenTo(sandbox);
  await admin.v3.users.update({ userId: 'dora' });
  expect(await next(reader, 'request')).toMatchObject({ id: 1, operationId: 'v3.users.update', status: 200 });
  await control(sandbox, 'POST', 'clock', { now: '2030-01-01T00:00:00Z' });
  const moved = await next(reader, 'change', (data) => data.includes('2030-01-01'));
  expect(moved).toEqual({ now: '2030-01-01T00:00:00.000Z', isClockStopped: true, oldestRequestId: 1 });
  await control(sandbox, 'POST', 'faults', { status: 500 });
  await next(reader, 'change');
  sandbox.reset();
  expect(await next(reader, 'change')).not.toHaveProperty('oldestRequestId');
  await reader.cancel();
});

it('tells of changes until whoever listens has had enough', async () => {
  const { sandbox } = openLantern();
  let changes = 0;
  const end = sandbox.onChange(() => changes++);
  sandbox.reset();
  end();
  sandbox.reset();
  expect(changes).toBe(1);
});

it('ends the events with the signal of whoever asked', async () => {
  const { sandbox } = openLantern();
  const controller = new AbortController();
  const reader = await listenTo(sandbox, controller.signal);
  await next(reader, 'change');
  controller.abort();
  expect((await reader.read()).done).toBe(true);
});

it.each([
  ['http://evil.example', {}],
  ['http://sandbox.localhost', { origin: 'https://evil.example' }],
])('refuses its events to %s %j', async (base, headers) => {
  const { sandbox } = openLantern();
  expect((await sandbox.fetch(`${base}/_sandbox/events`, { headers })).status).toBe(403);
});

it('shows what a request sent and got, and sends it again', async () => {
  const { sandbox, admin, as } = openLantern();
  await as('bob').v3.messages.create({ channelId: 'general', data: { text: 'Twice.' } });
  const { body } = await control(sandbox, 'GET', 'requests/1');
  expect(body).toMatchObject({
    who: 'bob',
    request: { method: 'POST', body: expect.stringContaining('Twice.'), isBodyLost: false },
    response: { status: 200, body: expect.stringContaining('Twice.') },
  });
  expect((await control(sandbox, 'POST', 'requests/1/send')).body).toMatchObject({ id: 2, who: 'bob', status: 200 });
  const { messages } = await admin.v3.messages.query({ channelId: 'general' });
  expect(messages?.map(({ userId, data }) => [userId, data?.text])).toEqual([
    ['bob', 'Twice.'],
    ['bob', 'Twice.'],
  ]);
  expect(await control(sandbox, 'POST', 'requests/99/send')).toMatchObject({ status: 404 });
});

it('keeps the body of a request that a fault or its token refused', async () => {
  const { sandbox, admin, clientOf } = openLantern();
  sandbox.faults.add({ status: 503, times: 1 });
  await expect(admin.v3.users.update({ userId: 'dora' })).rejects.toMatchObject({ status: 503 });
  await expect(clientOf('nobody').v3.users.update({ userId: 'dora' })).rejects.toMatchObject({ status: 401 });
  for (const id of [1, 2]) {
    const { body } = await control(sandbox, 'GET', `requests/${id}`);
    expect(JSON.parse(body.request.body)).toEqual({ userId: 'dora' });
  }
  await control(sandbox, 'POST', 'requests/1/send');
  await admin.v3.users.get({ userId: 'dora' });
});

it('does not send a form with files again', async () => {
  const { sandbox, admin } = openLantern();
  await admin.v3.files.create({ file: new File(['text'], 'a.txt') });
  expect(await control(sandbox, 'POST', 'requests/1/send')).toMatchObject({ status: 400 });
});

it('keeps the last 200 requests whole', async () => {
  const { sandbox, admin } = openLantern();
  for (let index = 0; index < 201; index += 1) await admin.v3.users.get({ userId: 'bob' });
  expect((await control(sandbox, 'GET', 'requests/1')).body).not.toHaveProperty('request');
  expect((await control(sandbox, 'GET', 'requests/2')).body).toHaveProperty('request');
});

it('removes a fault by its number, and lists worlds', async () => {
  const { sandbox } = openLantern();
  const first = sandbox.faults.add({ status: 500 });
  const second = sandbox.faults.add({ status: 501 });
  expect(await control(sandbox, 'DELETE', `faults/${first.id}`)).toMatchObject({ status: 200 });
  expect(sandbox.faults.list().map(({ id }) => id)).toEqual([second.id]);
  expect(await control(sandbox, 'DELETE', `faults/${first.id}`)).toMatchObject({ status: 404 });
  await control(sandbox, 'POST', 'worlds', { name: 'one' });
  expect((await control(sandbox, 'GET', 'worlds')).body).toEqual({ worlds: [{ name: 'one' }] });
});

it.each(['channels/%', 'channels/none', 'communities/none'])('answers for what is not there: %s', async (path) => {
  const { sandbox } = openLantern();
  expect([400, 404]).toContain((await control(sandbox, 'GET', path)).status);
});
