import { expect, it } from 'vitest';
import { AmityError, type ClientOptions, createAmityClient, type Region } from '../../src/index.js';
import { clientOf, only } from './client.js';

/** The address that a client sends its requests to. */
async function addressOf(options: ClientOptions): Promise<string> {
  const { amity, sent } = clientOf(undefined, { baseUrl: undefined, ...options });
  await amity.v2.users.query();
  return only(sent).url.href.replace('/api/v2/users', '');
}

it.each(['us', 'eu', 'sg'] satisfies Region[])('knows the server of the region %s', async (region) => {
  expect(await addressOf({ region })).toBe(`https://apix.${region}.amity.co`);
});

it.each([
  'https://host.example',
  'https://host.example:8443',
  'https://host.example/under/a/path',
  'http://localhost:4010',
  'http://mock.localhost',
  'http://127.0.0.1:4010',
  'http://127.1.2.3',
  'http://[::1]:4010',
])('sends to %s', async (baseUrl) => {
  expect(await addressOf({ baseUrl })).toBe(baseUrl);
});

it.each([
  ' https://host.example',
  'https://host.example ',
  'https://host.example\n',
])('takes %j for what is meant', async (baseUrl) => {
  expect(await addressOf({ baseUrl })).toBe('https://host.example');
});

it('does not double a slash', async () => {
  expect(await addressOf({ baseUrl: 'https://host.example/' })).toBe('https://host.example');
});

it('sends over plain http where that is allowed', async () => {
  expect(await addressOf({ baseUrl: 'http://host.example', allowPlainHttp: true })).toBe('http://host.example');
});

function refusalOf(options: ClientOptions): string {
  try {
    createAmityClient({ token: 'abc', ...options });
  } catch (error) {
    expect(error).toBeInstanceOf(AmityError);
    return String(error);
  }
  throw new Error('The client was made.');
}

it.each([
  'http://host.example',
  'http://192.168.0.1',
  'http://0.0.0.0',
  'http://127.0.0.1.host.example',
  'http://localhost.host.example',
  'http://notlocalhost',
  'http://[::2]',
])('refuses plain http to %s', (baseUrl) => {
  expect(refusalOf({ baseUrl })).toContain('plain http');
});

it.each([
  '',
  'host.example',
  '/api',
  'ftp://host.example',
  'file:///etc',
  'javascript:alert(1)',
  'https://',
])('refuses %j, which is not a web address', (baseUrl) => {
  expect(refusalOf({ baseUrl })).toContain('is not a web address');
});

it.each([
  'https://user:secret@host.example',
  'https://secret@host.example',
  'https://:secret@host.example',
  'https://host.example?key=secret',
  'https://host.example/#secret',
  'https://host.example?',
  'https://host.example#',
])('refuses %s, without repeating what may be secret', (baseUrl) => {
  const refusal = refusalOf({ baseUrl });
  expect(refusal).toContain('no user, password, query or fragment');
  expect(refusal).not.toContain('secret');
});

it.each(['ap', 'US', '__proto__', 'constructor', 'toString'])('refuses the region %s', (region) => {
  expect(refusalOf({ region: region as Region })).toContain(`There is no region '${region}'`); // without types
});

it('helps with a region that is mistyped', () => {
  expect(refusalOf({ region: 'use' as Region })).toContain('us'); // without types
});

it('refuses a region together with an address', () => {
  expect(refusalOf({ region: 'us', baseUrl: 'https://host.example' })).toContain('Pass one of them');
});
