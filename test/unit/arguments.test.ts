import { expect, it } from 'vitest';
import { placeArguments } from '../../src/client/arguments.js';
import { AmityError } from '../../src/index.js';
import type { NamedOperation } from '../../src/operation.js';
import { clientOf, only } from './client.js';
import { json } from './fake-fetch.js';

/** Arguments of callers without types. */
function untyped<Typed>(value: unknown): Typed {
  return value as Typed; // a lie on purpose
}

async function refusalOf(args: unknown): Promise<AmityError | undefined> {
  const { amity, sent } = clientOf();
  const { error } = await amity.v2.channels.users.ban(untyped(args)).safe();
  expect(sent).toEqual([]);
  expect(error).toBeInstanceOf(AmityError);
  return error;
}

it('puts each argument where the operation has it', async () => {
  const { amity, sent } = clientOf();
  await amity.v2.channels.users.ban({ channelId: 'general', userIds: ['spammer'] });
  const { url, method, body } = only(sent);
  expect(`${method} ${url.pathname}`).toBe('POST /api/v2/channel/general/users/ban');
  expect(JSON.parse(String(body))).toEqual({ userIds: ['spammer'] });
});

it('sends an argument under the name of the wire', async () => {
  const { amity, sent } = clientOf();
  await amity.v2.blacklist.update({ ruleId: 'r1', newRuleId: 'word' });
  expect(only(sent).url.pathname).toMatch(/\/r1$/);
  expect(JSON.parse(String(only(sent).body))).toEqual({ ruleId: 'word' });
});

it('names an argument as the client does when it cannot travel', async () => {
  const { amity } = clientOf();
  const form = { contentType: 'application/x-www-form-urlencoded' } as const;
  const { error } = await amity.v2.blacklist.update({ ruleId: 'r1', newRuleId: '\ud800' }, form).safe();
  expect(error?.message).toMatch(/^newRuleId /);
});

it('sends an argument as a header where the operation has it there', async () => {
  const { amity, sent } = clientOf();
  await amity.v3.posts.update({ postId: 'p1', text: 'hi', preserveEditedAt: true });
  expect(only(sent).headers.get('preserve-edited-at')).toBe('true');
  expect(only(sent).body).toBe('{"text":"hi"}');
});

it('sends whatever it is given where the operation takes anything', async () => {
  const { amity, sent } = clientOf();
  const settings = JSON.parse('{"theme":{"dark":true},"constructor":1,"__proto__":{"polluted":true}}');
  await amity.v3.networkSettings.uikit.update(settings);
  expect(only(sent).body).toBe(JSON.stringify(settings));
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

it('sends an argument to every place that wants it, under the name it has there', () => {
  const operation = {
    method: 'POST',
    path: '/a/{id}',
    query: 'tags[] sort=sortBy',
    body: 'id note!',
    headers: 'trace=X-Trace',
  } as const;
  const context: NamedOperation = { id: 'v2.users.ban', operation: { ...operation, responseKind: 'none' } };
  expect(placeArguments(context, { id: '1', note: 'n', trace: 't', tags: ['a'], sort: 'up' })).toEqual({
    path: { id: '1' },
    query: { 'tags[]': ['a'], sortBy: 'up' },
    headers: { 'X-Trace': 't' },
    body: { id: '1', note: 'n' },
  });
});

it('sends an empty object where all of a body is optional', async () => {
  const { amity, sent } = clientOf();
  await amity.v2.channels.query();
  expect(only(sent).body).toBe('{}');
});

it('sends no body where there is none', async () => {
  const { amity, sent } = clientOf();
  await amity.v2.messages.delete({ messageId: 'm1' });
  expect(only(sent).body ?? undefined).toBeUndefined();
  expect(only(sent).headers.has('content-type')).toBe(false);
});

it.each([
  ['left out', { channelId: 'general' }],
  ['undefined', { channelId: 'general', userIds: undefined }],
  ['null', { channelId: 'general', userIds: null }],
  ['inherited', Object.assign(Object.create({ userIds: ['a'] }), { channelId: 'general' })],
])('refuses a required argument that is %s', async (_, args) => {
  expect((await refusalOf(args))?.message).toBe('v2.channels.users.ban needs the argument userIds.');
});

it.each([
  ['userId', 'Did you mean userIds?'],
  ['userIDs', 'Did you mean userIds?'],
  ['channelid', 'Did you mean channelId?'],
  ['chanelId', 'Did you mean channelId?'],
  ['reason', 'It takes channelId, userIds.'],
])('refuses the argument %s and helps', async (name, advice) => {
  const error = await refusalOf({ channelId: 'general', userIds: ['a'], [name]: 'x' });
  expect(error?.message).toBe(`v2.channels.users.ban takes no argument ${name}. ${advice}`);
  expect(error?.operationId).toBe('v2.channels.users.ban');
});

it('says what an operation takes that takes little', async () => {
  const { amity } = clientOf();
  const one = await amity.v2.messages.delete(untyped({ messageId: 'm1', reason: 'x' })).safe();
  expect(one.error?.message).toContain('It takes messageId.');
  const none = await amity.v3.networkSettings.chat.get(untyped({ reason: 'x' })).safe();
  expect(none.error?.message).toContain('It takes none.');
});

it('leaves out an unknown argument that is undefined', async () => {
  const { amity, sent } = clientOf();
  await amity.v2.users.ban(untyped({ userId: 'bob', reason: undefined }));
  expect(only(sent).body).toBe('{"userId":"bob"}');
});

it.each([['general'], [null], [['general']], [42]])('refuses %j in the place of arguments', async (args) => {
  expect((await refusalOf(args))?.message).toContain('in one object');
});

const prototypeNames = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

it.each(prototypeNames)('refuses an argument called %s, as any unknown one', async (name) => {
  const args = JSON.parse(`{"channelId":"general","userIds":["a"],"${name}":{"polluted":true}}`);
  expect((await refusalOf(args))?.message).toContain(`takes no argument ${name}`);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

it.each(prototypeNames)('sends %s inside of data as any other key', async (name) => {
  const metadata = JSON.parse(`{"${name}":{"polluted":true},"plain":1}`);
  const { amity, sent } = clientOf();
  await amity.v2.users.update({ userId: 'bob', metadata });
  expect(only(sent).body).toBe(`{"userId":"bob","metadata":${JSON.stringify(metadata)}}`);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

it.each([
  ['a bigint', { count: 1n }],
  ['a circle', circle()],
])('refuses %s, which JSON cannot carry, as what is wrong with the call', async (_, metadata) => {
  const { amity, sent } = clientOf();
  const { error } = await amity.v2.users.update({ userId: 'bob', metadata }).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.operationId).toBe('v2.users.update');
  expect(error?.cause).toBeInstanceOf(TypeError);
  expect(sent).toEqual([]);
});

function circle(): Record<string, unknown> {
  const inner: Record<string, unknown> = {};
  inner.self = inner;
  return inner;
}

it('says of an operation without a body that it has no media types', async () => {
  const { amity } = clientOf();
  const { error } = await amity.v2.messages.delete({ messageId: 'm1' }, untyped({ contentType: 'text/xml' })).safe();
  expect(error?.message).toMatch(/cannot be sent as text\/xml.*: none, for it has no body/);
});

it.each([
  'secret\r\nX-Any: b',
  'secret\x01',
  'secret\x7f',
  'secret €',
])('refuses the header %j, without repeating it', async (value) => {
  const { amity, sent } = clientOf();
  const { error } = await amity.v2.users.query({}, { headers: { 'X-Any': value } }).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toMatch(/^(?!.*secret)headers holds/s);
  expect(sent).toEqual([]);
});

it.each([
  ['a media type of another operation', { contentType: 'multipart/form-data' }, 'multipart/form-data'],
  ['a limit below zero', { timeout: -1 }, 'timeout'],
  ['a limit that is no number', { maxRetries: '3' }, 'maxRetries'],
  ['a limit that is not a number at all', { totalTimeout: Number.NaN }, 'totalTimeout'],
])('refuses %s among the options', async (_, options, words) => {
  const { amity, sent } = clientOf();
  const { error } = await amity.v2.users.update({ userId: 'bob' }, untyped(options)).safe();
  expect(error).toBeInstanceOf(AmityError);
  expect(error?.message).toContain(words);
  expect(sent).toEqual([]);
});

it('takes no argument as a header that no header can hold', async () => {
  const { amity, sent } = clientOf();
  const { error } = await amity.v3.posts.update({ postId: 'p1', preserveEditedAt: 'secret\r\nx: y' as never }).safe();
  expect(error?.message).toContain('preserveEditedAt holds a name or value that no header can have');
  expect(JSON.stringify(error)).not.toContain('secret');
  expect(sent).toEqual([]);
});

it.each([
  ['application/json; charset=utf-8', '{"tags":["é"]}'],
  ['application/json;charset="UTF-8"', '{"tags":["é"]}'],
  ['application/x-www-form-urlencoded; charset=utf-8', 'tags[0]=%C3%A9'],
])('sends a body as %s', async (contentType, body) => {
  const { amity, sent } = clientOf(() => json({ results: [] }));
  await amity.v2.channels.query({ tags: ['é'] }, untyped({ contentType }));
  await amity.raw.POST('/api/v2/channels', { body: { tags: ['é'] }, headers: { 'Content-Type': contentType } });
  expect(sent.map((each) => [each.headers.get('content-type'), String(each.body)])).toEqual(
    Array(2).fill([contentType, body]),
  );
});

it('sends no body in another charset', async () => {
  const { amity, sent } = clientOf();
  const contentType = 'application/json; charset=latin1';
  const { error } = await amity.v2.channels.query({}, untyped({ contentType })).safe();
  expect(error?.message).toContain(`cannot be sent as ${contentType}.`);
  expect(sent).toEqual([]);
});
