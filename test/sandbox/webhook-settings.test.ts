import { expect, it } from 'vitest';
import { serve } from '../../src/sandbox/server.js';
import { World } from '../../src/sandbox/world.js';

const keys = { adminToken: 'admin', apiKey: 'a', serverKey: 's' };

it('tells webhooks of nothing while the network has them off', async () => {
  const world = new World({ ...keys, strict: false, rateLimit: false, validateResponses: true, fetch });
  const events: string[] = [];
  world.onEvent((event) => 'event' in event && events.push(event.event ?? ''));
  const call = async (method: string, path: string, body: object) => {
    const headers = { authorization: 'Bearer admin', 'content-type': 'application/json' };
    const request = new Request(`http://sandbox${path}`, { method, headers, body: JSON.stringify(body) });
    expect((await serve(world, request, { baseUrl: 'http://sandbox', path, query: '' })).status).toBe(200);
  };
  const post = () => call('POST', '/api/v3/posts', { data: { text: 'Hello' } });
  await call('PUT', '/api/v3/network-settings/webhook', { webhookEnabled: false });
  await post();
  expect(events).toEqual([]);
  await call('PUT', '/api/v3/network-settings/webhook', { webhookEnabled: true });
  await post();
  expect(events).toEqual(['v3.post.didCreate']);
});
