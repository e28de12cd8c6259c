import { describe, expect, it } from 'vitest';
import { createAmityClient } from '../../src/index.js';
import { bundle, responseExamples } from '../contract/bundle.js';
import { startMockOf, useServer } from '../contract/mock.js';
import { awkwardRequests } from './awkward-requests.js';
import { sendRaw } from './send-raw.js';

const mock = useServer(() => startMockOf(bundle));

describe('every request is answered, and the next one too', () => {
  it.each(awkwardRequests)('$name', async ({ status, says, ...request }) => {
    const response = await sendRaw(mock().url, request);
    expect(response.status, response.body).toBe(status);
    if (says) expect(faultsIn(response.body).join('\n')).toMatch(says);
    expect((await sendRaw(mock().url, { path: '/api/v2/users?search=an' })).status).toBe(200);
  });
});

/** The faults that an error body names: a documented one, or one of the mock's own. */
function faultsIn(body: string): string[] {
  const { data, detail } = JSON.parse(body) as { data?: { detail: string[] }; detail?: string }; // asserted by what they say
  return data?.detail ?? [String(detail)];
}

describe('the client', () => {
  it.each(['a=b.png', 'a;b.png', 'a"b.png', '写真 50%.png'])('uploads %s', async (name) => {
    const amity = createAmityClient({ baseUrl: mock().url, token: 'any' });
    const file = new File(['PNG'], name, { type: 'image/png' });
    await expect(amity.v3.files.create({ file })).resolves.toBeTruthy();
  });

  it('can use the tokens of examples', async () => {
    const tokens = responseExamples(bundle).flatMap(({ operation, value }) => [
      ...(typeof value === 'object' && value !== null && 'accessToken' in value ? [value.accessToken] : []),
      ...(operation.id.endsWith('getToken') && typeof value === 'string' ? [value] : []),
    ]);
    expect(tokens.length).toBeGreaterThan(1);
    for (const token of tokens) {
      expect(token).toMatch(/^[\w.~+/-]+=*$/); // what RFC 6750 takes for a bearer token
      const amity = createAmityClient({ baseUrl: mock().url, token: String(token) });
      await expect(amity.v2.users.query({ search: 'an' })).resolves.toBeTruthy();
    }
  });
});

it('names all that is wrong, and where', async () => {
  const response = await sendRaw(mock().url, {
    method: 'POST',
    path: '/api/v3/posts',
    headers: { 'content-type': 'application/json' },
    body: '{"data":{"text":5},"tags":{}}',
  });
  expect(JSON.parse(response.body)).toEqual({
    status: 'error',
    code: 500000,
    message: 'Parameters validation error!',
    data: { detail: ['body property data.text must be string', 'body property tags must be array'] },
  });
});

it('gives an error that is asked for as it is documented', async () => {
  const headers = { prefer: 'code=422' };
  const { status, body } = await sendRaw(mock().url, { path: '/api/v2/users?search=an', headers });
  expect(status).toBe(422);
  expect(body).toContain('userIds must NOT have more than 100 items');
});

it('lets pages of any origin ask and read', async () => {
  const origin = { origin: 'http://page.test' };
  const asked = await sendRaw(mock().url, {
    method: 'OPTIONS',
    path: '/api/v3/posts',
    headers: { ...origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-own' },
  });
  expect(asked.status).toBe(204);
  expect(asked.headers).toMatch(/access-control-allow-methods: POST/i);
  expect(asked.headers).toMatch(/access-control-allow-headers: x-own/i);
  const read = await sendRaw(mock().url, { path: '/api/v2/users?search=an', headers: origin });
  expect(read.headers).toMatch(/access-control-allow-origin: http:\/\/page\.test/i);
});
