import qs from 'qs';
import { expect, it } from 'vitest';
import { AmityError } from '../../src/index.js';
import { clientOf, only } from './client.js';

const asForm = { contentType: 'application/x-www-form-urlencoded' } as const;

/** The form that a user's metadata makes, as it is sent. */
async function formOf(metadata: Record<string, unknown>): Promise<string> {
  const { amity, sent } = clientOf();
  await amity.v2.users.update({ userId: 'bob', metadata }, asForm);
  return String(only(sent).body);
}

/** The metadata as a server reads it out of a form. */
async function arrived(metadata: Record<string, unknown>): Promise<unknown> {
  return qs.parse(await formOf(metadata), { allowPrototypes: true }).metadata;
}

it('indexes arrays, also those of one element', async () => {
  const { amity, sent } = clientOf();
  await amity.v2.channels.users.ban({ channelId: 'general', userIds: ['a'] }, asForm);
  await amity.v2.channels.users.ban({ channelId: 'general', userIds: ['a', 'b'] }, asForm);
  expect(sent.map(({ body }) => body)).toEqual(['userIds[0]=a', 'userIds[0]=a&userIds[1]=b']);
});

it('says which media type it is', async () => {
  const { amity, sent } = clientOf();
  await amity.v2.users.update({ userId: 'bob' }, asForm);
  expect(only(sent).headers.get('content-type')).toBe('application/x-www-form-urlencoded');
});

it('spreads objects over brackets, however deep', async () => {
  expect(await formOf({ a: { b: ['c', { d: 'e' }] } })).toBe('userId=bob&metadata[a][b][0]=c&metadata[a][b][1][d]=e');
});

it('takes an object without a prototype for what it is', async () => {
  expect(await arrived(Object.assign(Object.create(null), { a: '1' }))).toEqual({ a: '1' });
});

it('escapes whatever would end a field or a value', async () => {
  const metadata = { 'a&b=c': 'd&e=f+g%20h #i', ключ: '🎉', "it's": '\r\n' };
  expect(await arrived(metadata)).toEqual(metadata);
});

it('writes numbers and booleans as text, dates as ISO 8601, null as nothing', async () => {
  const metadata = { count: 1.5, isOn: false, at: new Date(0), none: null };
  expect(await arrived(metadata)).toEqual({ count: '1.5', isOn: 'false', at: '1970-01-01T00:00:00.000Z', none: '' });
});

it('leaves out what is undefined, and what JSON leaves out', async () => {
  expect(await arrived({ a: undefined, b: '1', call: () => {}, mark: Symbol('c') })).toEqual({ b: '1' });
});

it('takes a key called toJSON for one like any other', async () => {
  expect(await arrived({ toJSON: 'a' })).toEqual({ toJSON: 'a' });
});

it('sends the fields of a class instance, as JSON does', async () => {
  class Place {
    city = 'Hue';
  }
  expect(await arrived({ place: new Place() })).toEqual({ place: { city: 'Hue' } });
});

it.each([
  ['an empty array', { tags: [] }, 'metadata[tags]'],
  ['an empty object', {}, 'metadata'],
  ['an object of nothing but undefined', { a: undefined }, 'metadata'],
])('refuses %s, which is not the same as nothing', async (_, metadata, name) => {
  const { amity, sent } = clientOf();
  const { error } = await amity.v2.users.update({ userId: 'bob', metadata }, asForm).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain(`${name} is an empty`);
  expect(sent).toEqual([]);
});

it.each([
  ['an empty key', { '': 'a', b: 'c' }],
  ['a bracket in a key', { 'a[b': 'c' }],
  ['a bracket that closes', { 'a]': 'c' }],
  ['the key of prototypes', JSON.parse('{"__proto__":"a","b":"c"}')],
  ['numbers for keys', { 0: 'a', 7: 'b' }],
])('refuses %s, which servers read as something else', async (_, metadata) => {
  const { amity, sent } = clientOf();
  const { error } = await amity.v2.users.update({ userId: 'bob', metadata }, asForm).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain('metadata has the key');
  expect(sent).toEqual([]);
});

it('refuses half a surrogate pair, naming where it is', async () => {
  const { amity, sent } = clientOf();
  const { error } = await amity.v2.users.update({ userId: 'bob', metadata: { key: '\ud83d' } }, asForm).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain('metadata[key]');
  expect(sent).toEqual([]);
});

/** An object inside of an object, so many times. */
function nested(depth: number): Record<string, unknown> {
  return depth === 0 ? { a: 'b' } : { a: nested(depth - 1) };
}

it('nests objects as deep as no server reads them, and no deeper', async () => {
  expect(await formOf(nested(31))).toContain(`metadata${'[a]'.repeat(32)}=b`);
  const { amity } = clientOf();
  const { error } = await amity.v2.users.update({ userId: 'bob', metadata: nested(32) }, asForm).safe();
  expect(error?.message).toMatch(/^metadata\[a\].* is nested too deeply/);
});

it('refuses half a surrogate pair in a key too', async () => {
  const { amity } = clientOf();
  const { error } = await amity.v2.users.update({ userId: 'bob', metadata: { '\ud83d': 'a' } }, asForm).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain('metadata');
});

it('refuses a circle', async () => {
  const metadata: Record<string, unknown> = {};
  metadata.self = metadata;
  const { amity, sent } = clientOf();
  const { error } = await amity.v2.users.update({ userId: 'bob', metadata }, asForm).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain('metadata');
  expect(sent).toEqual([]);
});

it('sends as JSON what a form cannot carry', async () => {
  const { amity, sent } = clientOf();
  const metadata = { tags: [], half: '\ud83d', none: null, inner: {} };
  await amity.v2.users.update({ userId: 'bob', metadata });
  expect(JSON.parse(String(only(sent).body))).toEqual({ userId: 'bob', metadata });
});
