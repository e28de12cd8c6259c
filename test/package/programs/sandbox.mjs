import { createAmityClient } from 'amity-openapi';
import { createSandbox } from 'amity-openapi/sandbox';
import requests from './sandbox-requests.json' with { type: 'json' };

const seed = {
  users: [{ userId: 'alice' }, { userId: 'bob' }],
  channels: [{ channelId: 'readers', createdBy: 'alice', members: ['alice', 'bob'], banned: ['mallory'] }],
};

/** Uses a sandbox in every way in which it validates. The report is the same in every runtime, but for `makesCode`. */
export async function useSandbox() {
  const sandbox = createSandbox({ seed, now: '2026-03-14T09:26:53Z', validateResponses: true });
  const as = (token) => createAmityClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, token, maxRetries: 0 });
  const alice = as(sandbox.tokenFor('alice'));
  await as(sandbox.adminToken).v3.channels.create({ channelId: 'new', displayName: 'New' });
  const { channels } = await alice.v3.channels.get({ channelId: 'new' });
  const sent = await alice.v3.messages.create({ channelId: 'readers', type: 'text', data: { text: 'Hello' } });
  const { messages } = await alice.v3.messages.query({ channelId: 'readers' });
  const banned = await as(sandbox.tokenFor('mallory')).v3.channels.join({ channelId: 'readers' }).safe();
  const invalid = await alice.v3.channels.create({ channelId: '', tags: Array(200).fill('x'.repeat(101)) }).safe();
  const fork = createSandbox({ seed: sandbox.snapshot() });
  return {
    makesCode: canMakeCode(),
    channel: channels[0],
    sent,
    texts: messages.map(({ data }) => data.text),
    banned: [banned.error.status, banned.error.code, banned.error.message],
    invalid: [invalid.error.status, invalid.error.code, invalid.error.message],
    restored: JSON.stringify(fork.snapshot()) === JSON.stringify(sandbox.snapshot()),
    fault: sandbox.faults.add({ operationId: 'v3.users.query', status: 503, times: 1 }),
    refused: [
      reasonOf(() => createSandbox({ seed: { users: [{ name: 'alice' }] } })),
      reasonOf(() => createSandbox({ seed: { ...sandbox.snapshot(), ids: {} } })),
      reasonOf(() => sandbox.faults.add({ status: 200, probability: 2 })),
      reasonOf(() => sandbox.webhooks.add({ url: 'http://127.0.0.1:1/', secret: '', retries: 1.5 })),
    ],
    responses: await listResponses(createSandbox({ seed, now: '2026-03-14T09:26:53Z', validateResponses: true })),
  };
}

async function listResponses({ baseUrl, adminToken, keys, fetch }) {
  const responses = [];
  for (const { method, path, contentType, body } of requests) {
    const headers = { authorization: `Bearer ${adminToken}`, 'x-api-key': keys.apiKey, 'x-server-key': keys.serverKey };
    if (body !== null) headers['content-type'] = contentType;
    const response = await fetch(baseUrl + path, { method, headers, body });
    responses.push(`${method} ${path} ${response.status} ${await response.text()}`);
  }
  return responses;
}

function reasonOf(use) {
  try {
    use();
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
  return 'none';
}

function canMakeCode() {
  try {
    return new Function('return true')();
  } catch {
    return false;
  }
}
