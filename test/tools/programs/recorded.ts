import assert from 'node:assert/strict';

interface Sent {
  method: string;
  host: string;
  path: string;
  query: Record<string, string>;
  authorization: string | null;
  body: unknown;
}

const sent: Sent[] = [];

// Before the generated client is loaded, which may keep hold of the one it finds.
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  const text = await request.text();
  sent.push({
    method: request.method,
    host: url.host,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    authorization: request.headers.get('authorization'),
    body: text === '' ? undefined : JSON.parse(text),
  });
  return Response.json({});
};

/** Checks that the calls of a program have gone to the region's host, each as the server reads it. `page` is the last one's query. */
export function checkSent(page: Record<string, string>): void {
  const common = { host: 'apix.us.amity.co', authorization: 'Bearer any' };
  assert.deepEqual(sent, [
    {
      ...common,
      method: 'GET',
      path: '/api/v2/users',
      query: { search: 'an', filter: 'all', limit: '2' },
      body: undefined,
    },
    {
      ...common,
      method: 'POST',
      path: '/api/v2/channel/book-club/users/ban',
      query: {},
      body: { userIds: ['spam-4711'] },
    },
    { ...common, method: 'GET', path: '/api/v3/channels/book-club/users', query: page, body: undefined },
  ]);
}
