import { expectTypeOf, it } from 'vitest';
import {
  type AmityClient,
  type AmityError,
  type ClientOptions,
  createAmityClient,
  createAmityRawClient,
  type RawClient,
  type Region,
  type RequestOptions,
} from '../../src/index.js';

it('knows the regions', () => {
  expectTypeOf<Region>().toEqualTypeOf<'us' | 'eu' | 'sg'>();
  createAmityClient({ region: 'us' });
  // @ts-expect-error there is no such region
  createAmityClient({ region: 'ap' });
  const region: string = 'us';
  // @ts-expect-error not every text is a region
  createAmityClient({ region });
});

it('takes a token, or a function that gets one', () => {
  createAmityClient({ token: 'abc' });
  createAmityClient({ token: process.env.AMITY_ACCESS_TOKEN });
  createAmityClient({ token: () => 'abc' });
  createAmityClient({ token: async () => 'abc' });
  // @ts-expect-error a number is no token
  createAmityClient({ token: 42 });
  // @ts-expect-error neither is a promise
  createAmityClient({ token: Promise.resolve('abc') });
  // @ts-expect-error a function has to give one
  createAmityClient({ token: () => undefined });
});

it('takes all of its options, or none', () => {
  createAmityClient();
  createAmityClient({
    baseUrl: 'http://127.0.0.1:4010',
    timeout: Number.POSITIVE_INFINITY,
    totalTimeout: 1,
    maxRetries: 0,
    rateLimit: { requests: 100, perMs: 5000 },
    logger: console,
    fetch,
    allowPlainHttp: true,
  });
  // @ts-expect-error there is no such option
  createAmityClient({ retries: 3 });
  // @ts-expect-error milliseconds are a number
  createAmityClient({ timeout: '30s' });
  // @ts-expect-error perMs is missing
  createAmityClient({ rateLimit: { requests: 100 } });
  createAmityClient({ keys: { apiKey: 'abc', serverKey: process.env.AMITY_SERVER_KEY } });
  // @ts-expect-error there is no such key
  createAmityClient({ keys: { masterKey: 'abc' } });
  // @ts-expect-error a logger has all four levels
  createAmityClient({ logger: { debug() {} } });
});

it('tells hooks what they need', () => {
  createAmityClient({
    onRequest(event) {
      expectTypeOf(event.operationId).toEqualTypeOf<string | undefined>();
      expectTypeOf(event.attempt).toEqualTypeOf<number>();
    },
    onResponse: ({ status, headers }) => {
      expectTypeOf(status).toEqualTypeOf<number>();
      expectTypeOf(headers).toEqualTypeOf<Headers>();
    },
    onRetry: ({ delay, reason }) => {
      expectTypeOf(delay).toEqualTypeOf<number>();
      expectTypeOf(reason).toEqualTypeOf<number | AmityError>();
    },
    onError: ({ error, duration }) => {
      expectTypeOf(error).toEqualTypeOf<AmityError>();
      expectTypeOf(duration).toEqualTypeOf<number>();
    },
  });
  // @ts-expect-error a request has no status
  createAmityClient({ onRequest: ({ status }) => status });
});

it('makes both clients of the same options', () => {
  expectTypeOf(createAmityClient).parameters.toEqualTypeOf<[options?: ClientOptions]>();
  expectTypeOf(createAmityRawClient).parameters.toEqualTypeOf<[options?: ClientOptions]>();
  expectTypeOf(createAmityClient()).toEqualTypeOf<AmityClient>();
  expectTypeOf(createAmityRawClient()).toEqualTypeOf<RawClient>();
  expectTypeOf(createAmityClient().raw).toEqualTypeOf<RawClient>();
});

it('cannot be changed by accident', () => {
  const amity = createAmityClient();
  // @ts-expect-error the raw client stays the same
  amity.raw = createAmityRawClient();
  // @ts-expect-error and so do methods
  amity.v2.users.ban = amity.v2.users.unban;
});

it('has options of a request that fit any operation', () => {
  const amity = createAmityClient();
  const options: RequestOptions = { timeout: 5_000, signal: AbortSignal.timeout(60_000) };
  amity.v2.channels.users.ban({ channelId: 'general', userIds: ['bob'] }, options);
  amity.v2.users.query({ search: 'an' }, options);
  // @ts-expect-error not every operation can be sent as a form
  const form: RequestOptions = { contentType: 'application/x-www-form-urlencoded' };
  return form;
});
