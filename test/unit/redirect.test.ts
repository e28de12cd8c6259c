import { afterEach, expect, it, vi } from 'vitest';
import { createAmityClient } from '../../src/index.js';
import { json } from './fake-fetch.js';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it('lets a file lie elsewhere, and nothing else', async () => {
  const modes: (RequestRedirect | undefined)[] = [];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    modes.push(init?.redirect);
    return json({});
  };
  const amity = createAmityClient({ region: 'us', token: 'abc', fetch });
  await amity.v2.users.query();
  await amity.v2.users.ban({ userId: 'bob' });
  await amity.v2.messages.files.get({ messageId: 'm1' });
  expect(modes).toEqual(['error', 'error', 'follow']);
});

it('takes a redirect for a response where the platform cannot refuse it', async () => {
  class NoErrorMode {
    constructor() {
      throw new TypeError('Invalid redirect value, must be one of "follow" or "manual".');
    }
  }
  vi.resetModules(); // it looks once
  vi.stubGlobal('Request', NoErrorMode);
  const { refuseRedirects } = await import('../../src/platform/redirect.js');
  expect(refuseRedirects()).toBe('manual');
});

// As Node, Bun and Deno word it.
it.each([
  new TypeError('fetch failed', { cause: new Error('unexpected redirect') }),
  new TypeError('UnexpectedRedirect fetching "https://amity.example/". For more information, pass `verbose: true`'),
  new TypeError('TooManyRedirects: The response redirected too many times.'),
  new TypeError("Fetch failed: Encountered redirect while redirect mode is set to 'error'"),
  new TypeError('Fetch failed: Maximum number of redirects (20) reached'),
  // An error of another realm
  { name: 'TypeError', message: 'fetch failed', cause: { name: 'Error', message: 'redirect count exceeded' } },
])('asks once where a redirect is refused: %s', async (error) => {
  let requests = 0;
  const fetch = async () => {
    requests++;
    throw error;
  };
  const amity = createAmityClient({ region: 'us', token: 'abc', fetch });
  const failed = await amity.v2.users.query().safe();
  expect(failed.error?.message).toContain('got a redirect');
  expect(requests).toBe(1);
});
