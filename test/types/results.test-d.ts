import { expectTypeOf, it } from 'vitest';
import type { Call, PagedCall, Schemas, WithResponse } from '../../src/index.js';
import { fileFrom, saveTo } from '../../src/node.js';
import { amity } from './client.js';

it('gives the payload without its envelope', async () => {
  const messages = await amity.v2.messages.query({ channelId: 'general' });
  expectTypeOf(messages).toHaveProperty('messages');
  expectTypeOf(messages).not.toHaveProperty('status');
  expectTypeOf(messages).not.toHaveProperty('data');
  expectTypeOf(messages.messages).toEqualTypeOf<Schemas['MessageV2'][] | undefined>();
});

it('gives the payload of a response without an envelope as it is', async () => {
  const channels = await amity.v2.channels.query();
  expectTypeOf(channels).toEqualTypeOf<Schemas['ChannelPageV2']>();
  expectTypeOf(channels).not.toBeAny();
});

it('gives nothing where no response is documented', async () => {
  expectTypeOf(await amity.v2.users.ban({ userId: 'bob' })).toBeVoid();
  expectTypeOf(await amity.v2.messages.delete({ messageId: 'm1' })).toBeVoid();
});

it('gives a download as a Response', async () => {
  expectTypeOf(await amity.v2.messages.files.get({ messageId: 'm1' })).toEqualTypeOf<Response>();
  expectTypeOf(await amity.v2.messages.images.get({ messageId: 'm1', size: 'full' })).toEqualTypeOf<Response>();
});

it('gives the response beside the result', async () => {
  const call = amity.v2.users.query();
  expectTypeOf(call.withResponse()).toEqualTypeOf<Promise<WithResponse<Schemas['UserPageV2']>>>();
  const { data, response } = await call.withResponse();
  expectTypeOf(data).toEqualTypeOf<Schemas['UserPageV2']>();
  expectTypeOf(response).toEqualTypeOf<Response>();
});

it('is a promise of its result', () => {
  const call = amity.v2.users.query();
  expectTypeOf(call).toExtend<Promise<Schemas['UserPageV2']>>();
  expectTypeOf(call.then()).toEqualTypeOf<Promise<Schemas['UserPageV2']>>();
  expectTypeOf(call.then((page) => page.users?.length)).toEqualTypeOf<Promise<number | undefined>>();
  expectTypeOf(call.catch(() => null)).toEqualTypeOf<Promise<Schemas['UserPageV2'] | null>>();
  expectTypeOf(call.finally(() => {})).toEqualTypeOf<Promise<Schemas['UserPageV2']>>();
});

it('loops over items', async () => {
  for await (const user of amity.v2.users.query()) expectTypeOf(user).toEqualTypeOf<Schemas['UserWithSessionV2']>();
  for await (const channel of amity.v2.channels.query())
    expectTypeOf(channel).toEqualTypeOf<Schemas['ChannelWithMembershipV2']>();
  for await (const message of amity.v2.messages.query({ channelId: 'general' }).items({ limit: 10, maxPages: 2 })) {
    expectTypeOf(message).toEqualTypeOf<Schemas['MessageV2']>();
  }
  // @ts-expect-error the limit is a number
  amity.v2.users.query().items({ limit: '10' });
});

it('loops over pages', async () => {
  for await (const page of amity.v2.users.query().pages()) expectTypeOf(page).toEqualTypeOf<Schemas['UserPageV2']>();
});

it('loops over nothing that comes in one piece', () => {
  expectTypeOf(amity.v2.users.query()).toExtend<PagedCall<unknown, unknown, unknown>>();
  expectTypeOf(amity.v2.messages.get({ messageId: 'm1' })).toExtend<Call<unknown, unknown>>();
  expectTypeOf(amity.v2.messages.get({ messageId: 'm1' })).not.toExtend<AsyncIterable<unknown>>();
  // @ts-expect-error there are no pages
  amity.v2.messages.get({ messageId: 'm1' }).items();
});

it('saves downloads, and nothing else', async () => {
  await saveTo(amity.v2.messages.files.get({ messageId: 'm1' }), 'report.pdf');
  await saveTo(new Response(), 'report.pdf');
  // @ts-expect-error that is no file
  await saveTo(amity.v2.users.query(), 'users.json');
});

it('uploads files of the disk', async () => {
  amity.v2.messages.files.create({ channelId: 'general', file: await fileFrom('report.pdf', { name: 'a.pdf' }) });
});
