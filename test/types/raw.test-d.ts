import { expectTypeOf, it } from 'vitest';
import type { paths, Schemas } from '../../src/index.js';
import { amity } from './client.js';

it('knows the paths, and the methods of each', () => {
  amity.raw.GET('/api/v2/users');
  // @ts-expect-error there is no such path
  amity.raw.GET('/api/v2/people');
  // @ts-expect-error nothing is posted there
  amity.raw.POST('/api/v2/users');
  expectTypeOf<'/api/v2/users'>().toExtend<keyof paths>();
});

it('knows what is in a path', () => {
  amity.raw.GET('/api/v2/message/{messageId}', { params: { path: { messageId: 'm1' } } });
  // @ts-expect-error the id is missing
  amity.raw.GET('/api/v2/message/{messageId}');
  // @ts-expect-error the id is missing
  amity.raw.GET('/api/v2/message/{messageId}', { params: { path: {} } });
  // @ts-expect-error an id is a text
  amity.raw.GET('/api/v2/message/{messageId}', { params: { path: { messageId: 1 } } });
});

it('knows what is in a query, by the names of the wire', () => {
  const path = { channelId: 'general' };
  amity.raw.DELETE('/api/v3/channels/{channelId}/users', { params: { path, query: { 'userIds[]': ['bob'] } } });
  // @ts-expect-error the wire has brackets
  amity.raw.DELETE('/api/v3/channels/{channelId}/users', { params: { path, query: { userIds: ['bob'] } } });
  // @ts-expect-error there is no such filter
  amity.raw.GET('/api/v2/users', { params: { query: { filter: 'some' } } });
});

it('knows what is in a body', () => {
  amity.raw.POST('/api/v2/users/ban', { body: { userId: 'bob' } });
  // @ts-expect-error the body is missing
  amity.raw.POST('/api/v2/users/ban');
  // @ts-expect-error the id is missing
  amity.raw.POST('/api/v2/users/ban', { body: {} });
  // @ts-expect-error an id is a text
  amity.raw.POST('/api/v2/users/ban', { body: { userId: 1 } });
  amity.raw.POST('/api/v2/messages/files', { body: { channelId: 'general', file: new Blob(['content']) } });
});

it('knows what comes back', async () => {
  const { data, error, response } = await amity.raw.GET('/api/v2/users');
  expectTypeOf(data).toEqualTypeOf<Schemas['UserPageV2'] | undefined>();
  expectTypeOf(error).toEqualTypeOf<Schemas['ErrorResponse'] | undefined>();
  expectTypeOf(response).toEqualTypeOf<Response>();
});
