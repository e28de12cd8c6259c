import assert from 'node:assert/strict';
import type { RequestHandler } from 'msw';
import { setupServer } from 'msw/node';

/** Checks that handlers of MSW take a request each for a page, a thing and a change, and answer as documented. */
export async function checkMocked(handlers: RequestHandler[]): Promise<void> {
  const server = setupServer(...handlers);
  server.listen({ onUnhandledRequest: 'error' });
  try {
    const users = await answer('GET', '/api/v2/users');
    assert.ok(Array.isArray(users.users), 'no list of users');
    const channels = await answer('GET', '/api/v3/channels/book-club');
    assert.ok(Array.isArray(channels.channels), 'no list of channels');
    const created = await answer('POST', '/api/v3/messages', {
      channelId: 'book-club',
      type: 'text',
      data: { text: 'Hello' },
    });
    assert.ok(Array.isArray(created.messages), 'no list of messages');
  } finally {
    server.close();
  }
}

async function answer(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const response = await fetch(`https://apix.us.amity.co${path}`, {
    method,
    headers: { authorization: 'Bearer any', ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  assert.equal(response.status, 200, `${method} ${path}`);
  return (await response.json()) as Record<string, unknown>; // what is documented is an object
}
