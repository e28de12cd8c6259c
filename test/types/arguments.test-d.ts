import { expectTypeOf, it } from 'vitest';
import type { OperationId, Operations } from '../../src/index.js';
import { amity } from './client.js';

it('refuses arguments that an operation does not take', () => {
  amity.v2.users.ban({ userId: 'bob' });
  // @ts-expect-error there is no such argument
  amity.v2.users.ban({ userId: 'bob', reason: 'spam' });
  // @ts-expect-error the client leaves out the brackets of the wire
  amity.v2.blacklist.query({ 'regexs[]': ['word'] });
});

it('refuses a call without what is required', () => {
  // @ts-expect-error userIds is missing
  amity.v2.channels.users.ban({ channelId: 'general' });
  // @ts-expect-error the path's argument is missing
  amity.v2.channels.users.ban({ userIds: ['bob'] });
  // @ts-expect-error everything is missing
  amity.v2.channels.users.ban();
  // @ts-expect-error undefined is no id
  amity.v2.users.ban({ userId: undefined });
  // @ts-expect-error null is no id
  amity.v2.users.ban({ userId: null });
});

it('lets a call without required arguments go without any', () => {
  amity.v2.users.query();
  amity.v2.users.query({});
  amity.v2.users.query({}, { timeout: 1 });
});

it('refuses values of another type', () => {
  amity.v2.channels.users.ban({ channelId: 'general', userIds: ['bob'] });
  // @ts-expect-error a list is wanted
  amity.v2.channels.users.ban({ channelId: 'general', userIds: 'bob' });
  // @ts-expect-error a list of texts is wanted
  amity.v2.channels.users.ban({ channelId: 'general', userIds: [1] });
  // @ts-expect-error a text is wanted
  amity.v2.users.ban({ userId: 42 });
  // @ts-expect-error a number is wanted
  amity.v2.users.query({ limit: '10' });
  // @ts-expect-error a boolean is wanted
  amity.v2.blacklist.add({ regexs: ['word'], isMatchExactWord: 'yes' });
});

it('knows the values that there are', () => {
  amity.v2.channels.query({ filter: 'member' });
  // @ts-expect-error there is no such filter
  amity.v2.channels.query({ filter: 'everybody' });
  amity.v2.messages.images.get({ messageId: 'm1', size: 'full' });
  // @ts-expect-error there is no such size
  amity.v2.messages.images.get({ messageId: 'm1', size: 'huge' });
});

it('knows what is inside of objects', () => {
  amity.v2.channels.query({ options: { limit: 10, token: 'p1' } });
  // @ts-expect-error there is no such option
  amity.v2.channels.query({ options: { size: 10 } });
  // @ts-expect-error a number is wanted
  amity.v2.channels.query({ options: { limit: '10' } });
  amity.v2.users.update({ userId: 'bob', metadata: { anything: [{ at: 'all' }] } });
  // @ts-expect-error metadata is an object
  amity.v2.users.update({ userId: 'bob', metadata: 'anything' });
});

it('tells the messages of a text from those of something else', () => {
  amity.v2.messages.create({ channelId: 'general', type: 'text', data: { text: 'hi' } });
  amity.v2.messages.create({ channelId: 'general', type: 'text', data: { text: 'hi', more: 1 } });
  amity.v2.messages.create({ channelId: 'general', type: 'custom', data: { anything: 1 } });
  // @ts-expect-error a text's data has a text
  amity.v2.messages.create({ channelId: 'general', type: 'text', data: { anything: 1 } });
  // @ts-expect-error the text is a text
  amity.v2.messages.create({ channelId: 'general', type: 'text', data: { text: 1 } });
  // @ts-expect-error both have data
  amity.v2.messages.create({ channelId: 'general', type: 'custom' });
  // @ts-expect-error there is no such type
  amity.v2.messages.create({ channelId: 'general', type: 'image', data: { text: 'hi' } });
});

it('has its own name for an argument whose name the path has taken', () => {
  amity.v2.blacklist.update({ ruleId: 'r1', newRuleId: 'word' });
  // @ts-expect-error the new word is missing
  amity.v2.blacklist.update({ ruleId: 'r1' });
});

it('knows each operation by its name', () => {
  expectTypeOf<'v2.users.ban'>().toExtend<OperationId>();
  expectTypeOf<'v2.users.explode'>().not.toExtend<OperationId>();
  expectTypeOf<Operations['v2.users.ban']['arguments']>().toEqualTypeOf<{ userId: string }>();
  // @ts-expect-error there is no such operation
  amity.v2.users.explode();
  // @ts-expect-error a resource is no method
  amity.v2.users();
});

it('takes the media types of the operation only', () => {
  amity.v2.users.ban({ userId: 'bob' }, { contentType: 'application/x-www-form-urlencoded' });
  amity.v2.users.ban({ userId: 'bob' }, { contentType: 'application/json' });
  // @ts-expect-error only JSON or a form
  amity.v2.users.ban({ userId: 'bob' }, { contentType: 'multipart/form-data' });
  const text = { channelId: 'general', type: 'text', data: { text: 'hi' } } as const;
  // @ts-expect-error only JSON
  amity.v2.messages.create(text, { contentType: 'application/x-www-form-urlencoded' });
  // @ts-expect-error there is no body
  amity.v2.messages.get({ messageId: 'm1' }, { contentType: 'application/json' });
});

it('takes options that there are', () => {
  const { signal } = new AbortController();
  amity.v2.users.query({}, { signal, timeout: 1, totalTimeout: 2, maxRetries: 0, headers: { 'X-Any': 'a' } });
  amity.v2.users.query({}, { signal: undefined, headers: new Headers() });
  amity.v2.users.query({}, { headers: [['X-Any', 'a']] });
  // @ts-expect-error there is no such option
  amity.v2.users.query({}, { retries: 3 });
  // @ts-expect-error milliseconds are a number
  amity.v2.users.query({}, { timeout: '30s' });
  // @ts-expect-error the controller is not its signal
  amity.v2.users.query({}, { signal: new AbortController() });
});

it('is never loose', () => {
  expectTypeOf(amity.v2.users.ban).not.toBeAny();
  expectTypeOf(amity.v2.users.ban).parameter(0).not.toBeAny();
  expectTypeOf(amity.v2.users.ban).parameter(1).not.toBeAny();
  expectTypeOf(amity.v2.messages.create).parameter(0).not.toBeAny();
});
