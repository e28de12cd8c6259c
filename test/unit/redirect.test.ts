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
