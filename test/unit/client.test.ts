import { inspect } from 'node:util';
import { afterEach, expect, it, vi } from 'vitest';
import { type AmityClient, AmityError, createAmityClient, createAmityRawClient } from '../../src/index.js';
import { fakeFetch, json } from './fake-fetch.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

async function request(amity: AmityClient, sent: ReturnType<typeof fakeFetch>['sent']) {
  await amity.v2.users.query();
  return { origin: sent[0]?.url.origin, authorization: sent[0]?.headers.get('authorization') };
}

function environment(variables: Record<string, string | undefined>): void {
  vi.stubEnv('AMITY_ACCESS_TOKEN', undefined);
  vi.stubEnv('AMITY_REGION', undefined);
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

it('takes token and region from the environment', async () => {
  environment({ AMITY_ACCESS_TOKEN: 'from-env', AMITY_REGION: 'eu' });
  const { fetch, sent } = fakeFetch(() => json({}));
  expect(await request(createAmityClient({ fetch }), sent)).toEqual({
    origin: 'https://apix.eu.amity.co',
    authorization: 'Bearer from-env',
  });
});

it('takes its options before the environment', async () => {
  environment({ AMITY_ACCESS_TOKEN: 'from-env', AMITY_REGION: 'eu' });
  const { fetch, sent } = fakeFetch(() => json({}));
  expect(await request(createAmityClient({ fetch, region: 'sg', token: 'given' }), sent)).toEqual({
    origin: 'https://apix.sg.amity.co',
    authorization: 'Bearer given',
  });
});

it('takes an address before the environment’s region', async () => {
  environment({ AMITY_REGION: 'eu' });
  const { fetch, sent } = fakeFetch(() => json({}));
  const amity = createAmityClient({ fetch, baseUrl: 'https://host.example', token: 'given' });
  expect(await request(amity, sent)).toMatchObject({ origin: 'https://host.example' });
});

it.each([{}, { AMITY_ACCESS_TOKEN: '' }])('says where a token could come from with %j', (variables) => {
  environment(variables);
  expect(() => createAmityClient({ region: 'us' })).toThrow(/pass one, or set AMITY_ACCESS_TOKEN/);
});

it.each([{}, { AMITY_REGION: '' }])('says where a region could come from with %j', (variables) => {
  environment(variables);
  expect(() => createAmityClient({ token: 'a' })).toThrow(/region \(us, eu, sg\) or baseUrl.*AMITY_REGION/);
});

it('refuses a region of the environment that there is not', () => {
  environment({ AMITY_REGION: 'mars' });
  expect(() => createAmityClient({ token: 'a' })).toThrow(AmityError);
});

it('takes its options out of nowhere else where there is no process', async () => {
  vi.stubGlobal('process', undefined);
  expect(() => createAmityClient({ region: 'us' })).toThrow(/token is missing/);
  const { fetch, sent } = fakeFetch(() => json({}));
  expect(await request(createAmityClient({ region: 'us', token: 'given', fetch }), sent)).toMatchObject({
    authorization: 'Bearer given',
  });
});

it.each([
  ['timeout', -1],
  ['totalTimeout', Number.NaN],
  ['maxRetries', '2'],
])('refuses the option %s: %j', (name, value) => {
  const options = { region: 'us', token: 'a', [name]: value } as const;
  expect(() => createAmityClient(options)).toThrow(new RegExp(`${name} must be a number`));
});

it('uses whatever fetch the platform has when a call is made', async () => {
  const amity = createAmityClient({ region: 'us', token: 'a' });
  const { fetch, sent } = fakeFetch(() => json({}));
  vi.stubGlobal('fetch', fetch);
  await amity.v2.users.query();
  expect(sent).toHaveLength(1);
});

it('has a method for each operation, under its name', () => {
  const amity = createAmityClient({ region: 'us', token: 'a' });
  expect(amity.v2.channels.users.ban).toBeTypeOf('function');
  expect(amity.v3.channels.createConversation).toBeTypeOf('function');
});

it('keeps clients apart', async () => {
  const one = fakeFetch(() => json({}));
  const other = fakeFetch(() => json({}));
  await createAmityClient({ region: 'us', token: 'one', fetch: one.fetch }).v2.users.query();
  await createAmityClient({ region: 'eu', token: 'other', fetch: other.fetch }).v2.users.query();
  expect(one.sent[0]?.headers.get('authorization')).toBe('Bearer one');
  expect(other.sent[0]?.headers.get('authorization')).toBe('Bearer other');
});

it('sends the headers of a call beside its own', async () => {
  const { fetch, sent } = fakeFetch(() => json({}));
  const amity = createAmityClient({ region: 'us', token: 'a', fetch });
  await amity.v2.users.update(
    { userId: 'bob' },
    { headers: new Headers({ 'X-Any': 'b' }), contentType: 'application/json' },
  );
  expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
    authorization: 'Bearer a',
    'content-type': 'application/json',
    'x-any': 'b',
  });
});

it('makes the raw client alone', async () => {
  const { fetch, sent } = fakeFetch(() => json({ users: [] }));
  const raw = createAmityRawClient({ region: 'us', token: 'a', fetch });
  const { data } = await raw.GET('/api/v2/users', { params: { query: { search: 'an' } } });
  expect(data).toEqual({ users: [] });
  expect(sent[0]?.url.href).toBe('https://apix.us.amity.co/api/v2/users?search=an');
});

it('takes a response of a class of its own from a fetch that is given', async () => {
  // As undici's from npm is, or that of another realm.
  class OtherResponse {
    readonly ok = true;
    readonly status = 200;
    readonly headers = new Headers();
    readonly body = new Response('{"users":[]}').body;
  }
  const fetch = async () => new OtherResponse() as Response; // a part of one, which is all that is looked at
  expect(await createAmityClient({ region: 'us', token: 'given', fetch }).v2.users.query()).toEqual({ users: [] });
});

it.each([undefined, {}, 'text'])('says that a fetch gave no response but %o', async (nothing) => {
  const fetch = async () => nothing as unknown as Response;
  const { error } = await createAmityClient({ region: 'us', token: 'given', fetch }).v2.users.query().safe();
  expect(error?.message).toBe('v2.users.query got no Response from fetch. Pass another fetch to the client.');
});

it.each(['fetch', 'onRequest', 'onResponse', 'onRetry', 'onError'])('takes no %s that is no function', (name) => {
  expect(() => createAmityClient({ region: 'us', token: 'given', [name]: {} })).toThrow(`${name} must be a function.`);
});

it('takes no token that is neither text nor function', () => {
  expect(() => createAmityClient({ region: 'us', token: 5 as never })).toThrow(/^token must be a string/);
});

it('names the option that one of a client or a call was meant to be', async () => {
  const options = { region: 'us' as const, token: 'given' };
  expect(() => createAmityClient({ ...options, tiemout: 5 } as object)).toThrow(
    'createAmityClient takes no option tiemout. Did you mean timeout?',
  );
  const amity = createAmityClient(options);
  const call = (given: object | null) => amity.v2.users.query({}, given as object).safe();
  expect((await call({ maxRetrys: 5 })).error?.message).toBe(
    'v2.users.query takes no option maxRetrys. Did you mean maxRetries?',
  );
  expect((await call({ limit: 5 })).error?.message).toContain('It takes signal, headers, contentType, timeout,');
  expect((await call(null)).error?.message).toBe('v2.users.query takes its options in one object.');
});

/** The value at a dotted path, as callers without types ask for it. */
function at(path: string): unknown {
  const amity: unknown = createAmityClient({ region: 'us', token: 'given' });
  return path.split('.').reduce((node, name) => Reflect.get(Object(node), name), amity);
}

it('names what a mistyped name was probably meant to be', () => {
  expect(() => at('v2.users.qery')).toThrow(AmityError);
  expect(() => at('v2.users.qery')).toThrow('There is no v2.users.qery. Did you mean v2.users.query?');
  expect(() => at('v2.user')).toThrow('There is no v2.user. Did you mean v2.users?');
});

it('is an object like any other for those who ask what it is', async () => {
  const { users } = createAmityClient({ region: 'us', token: 'given' }).v2;
  expect(await users).toBe(users);
  expect(JSON.stringify(users)).toBe('{}');
  expect(String(users)).toBe('[object Object]');
  expect('qery' in users).toBe(false);
  expect(at('v2.users.anythingElse')).toBeUndefined();
  expect(users).toHaveProperty('query');
  expect({ ...users }).toEqual(users);
  expect(inspect(users)).toContain('query: [Function');
  expect(Object.assign(users, { own: 1 }).own).toBe(1);
});
