import { expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox.js';
import { openLantern } from './lantern.js';

const day = 24 * 60 * 60 * 1000;

it('gives a session a token of 30 days, which the client takes, and creates the user', async () => {
  const { clientOf, sandbox } = openLantern();
  const keys = clientOf('any', { keys: sandbox.keys });
  const session = await keys.v3.sessions.create({ userId: 'dora', deviceId: 'phone', displayName: 'Dora' });
  const dora = clientOf(session.accessToken ?? '');
  expect((await dora.v3.users.get({ userId: 'dora' })).users).toMatchObject([{ displayName: 'Dora' }]);
  sandbox.clock.advance(30 * day - 1);
  await dora.v3.users.get({ userId: 'dora' });
  sandbox.clock.advance(1);
  await expect(dora.v3.users.get({ userId: 'dora' })).rejects.toMatchObject({ status: 401, code: 400100 });
});

it("ends a device's token when another session begins on it", async () => {
  const { clientOf, sandbox } = openLantern();
  const keys = clientOf('any', { keys: sandbox.keys });
  const first = await keys.v3.sessions.create({ userId: 'bob', deviceId: 'phone' });
  await keys.v3.sessions.create({ userId: 'chloe', deviceId: 'phone' });
  const bob = clientOf(first.accessToken ?? '');
  await expect(bob.v3.users.get({ userId: 'bob' })).rejects.toMatchObject({ code: 400100 });
});

it.each([
  '',
  'Bearer',
  'Bearer wrong',
  'Basic sandbox-admin',
])('refuses the header Authorization "%s"', async (header) => {
  const { sandbox } = openLantern();
  const response = await sandbox.fetch(`${sandbox.baseUrl}/api/v3/users`, { headers: { authorization: header } });
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ status: 'error', code: 400100, data: {} });
});

it('refuses a wrong key, and takes the one that is set', async () => {
  const sandbox = createSandbox({ apiKey: 'mine' });
  const statusOf = async (key: string) => {
    const init = { method: 'POST', headers: { 'x-api-key': key, 'content-type': 'application/json' } };
    const body = JSON.stringify({ userId: 'bob', deviceId: 'phone' });
    return (await sandbox.fetch(`${sandbox.baseUrl}/api/v3/sessions`, { ...init, body })).status;
  };
  expect([await statusOf('sandbox-api-key'), await statusOf('mine')]).toEqual([401, 200]);
});

it('takes an authToken of the user for 10 minutes', async () => {
  const { clientOf, sandbox } = openLantern();
  const { v3 } = clientOf('any', { keys: sandbox.keys });
  const authToken = await v3.authentication.getToken({ userId: 'bob' });
  const begin = (userId: string) => v3.sessions.create({ userId, deviceId: 'phone', authToken });
  sandbox.clock.advance(10 * 60 * 1000 - 1);
  await begin('bob');
  await expect(begin('chloe')).rejects.toMatchObject({ status: 401, code: 400100 });
  sandbox.clock.advance(1);
  await expect(begin('bob')).rejects.toMatchObject({ status: 401, code: 400100 });
});

it('does not take an authentication token for an access token', async () => {
  const { clientOf, sandbox } = openLantern();
  const token = await clientOf('any', { keys: sandbox.keys }).v3.authentication.getToken({ userId: 'bob' });
  await expect(clientOf(token).v3.users.get({ userId: 'bob' })).rejects.toMatchObject({ code: 400100 });
});
