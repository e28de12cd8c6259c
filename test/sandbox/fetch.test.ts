import { expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox.js';

function open() {
  const sandbox = createSandbox({ seed: { users: [{ userId: 'bob' }] }, validateResponses: true });
  const authorization = `Bearer ${sandbox.adminToken}`;
  const json = { authorization, 'content-type': 'application/json' };
  return { sandbox, url: `${sandbox.baseUrl}/api/v3/users`, authorization, json };
}

it('takes what fetch takes', async () => {
  const { sandbox, url, authorization, json } = open();
  const method = 'PUT';
  const body = JSON.stringify({ userId: 'bob', displayName: 'Bob' });
  const responses = [
    await sandbox.fetch(url, { method, headers: json, body }),
    await sandbox.fetch(new URL(url), { method: 'put', headers: Object.entries(json), body }),
    await sandbox.fetch(url, { method, headers: new Headers(json), body: new TextEncoder().encode(body) }),
    await sandbox.fetch(url, { method, headers: json, body: new Blob([body]) }),
    await sandbox.fetch(url, { method, headers: { authorization }, body: new URLSearchParams({ userId: 'bob' }) }),
    await sandbox.fetch(new Request(url, { method, headers: json, body })),
    await sandbox.fetch(new Request(url, { headers: json }), { method, body }),
    await sandbox.fetch(url, { headers: json }),
  ];
  expect(responses.map(({ status }) => status)).toEqual(responses.map(() => 200));
});

it('refuses what fetch refuses', async () => {
  const { sandbox, url, json } = open();
  await expect(sandbox.fetch('/api/v3/users')).rejects.toThrow(TypeError);
  await expect(sandbox.fetch(url, { headers: json, body: '{}' })).rejects.toThrow(TypeError);
  await expect(sandbox.fetch(url, { method: 'TRACE' })).rejects.toThrow(TypeError);
  await expect(sandbox.fetch(url, { headers: { 'a b': 'c' } })).rejects.toThrow(TypeError);
});

it('gives a text its media type, as fetch does', async () => {
  const { sandbox, url, authorization } = open();
  const response = await sandbox.fetch(url, { method: 'PUT', headers: { authorization }, body: '{"userId":"bob"}' });
  expect([response.status, await response.text()]).toEqual([422, expect.stringContaining("'text/plain'")]);
});

it('reads a text as it arrives: without a mark of the byte order, half characters replaced', async () => {
  const { sandbox, url, json } = open();
  const body = '\ufeff{"userId":"bob","displayName":"\ud83d!"}';
  const response = await sandbox.fetch(url, { method: 'PUT', headers: json, body });
  expect(await response.json()).toMatchObject({ users: [{ displayName: '\ufffd!' }] });
});

it('ends with the signal, before it begins and while it waits', async () => {
  const { sandbox, url, json } = open();
  await expect(sandbox.fetch(url, { headers: json, signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  sandbox.faults.add({ delayMs: 600_000 });
  const ending = new AbortController();
  const waiting = sandbox.fetch(url, { headers: json, signal: ending.signal });
  ending.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
});
