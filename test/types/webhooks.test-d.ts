import { expectTypeOf, it } from 'vitest';
import { webhookExamples } from '../../generated/webhook-examples.js';
import type { MessageEventData, MessageEventDataV5, Post, PrehookDecision, Schemas } from '../../src/types.js';
import {
  allow,
  createPrehookHandler,
  createWebhookHandler,
  deny,
  type PushNotificationEvent,
  receiveWebhook,
  signWebhook,
  type WebhookEvent,
  type WebhookEventName,
  type WebhookEvents,
  type WebhookHandlers,
} from '../../src/webhooks.js';

declare const event: WebhookEvent;

it('knows the data of an event by the value of event', () => {
  if (event.event === 'v3.post.didCreate') {
    expectTypeOf(event).toEqualTypeOf<WebhookEvents['v3.post.didCreate']>();
    expectTypeOf(event.data.posts).toEqualTypeOf<Post[] | undefined>();
    // @ts-expect-error a post has no messages
    event.data.messages;
  }
  // @ts-expect-error no event is called so
  if (event.event === 'v3.post.didCreat') expectTypeOf(event).toBeNever();
});

it('tells events that share a value by their shape', () => {
  if (event.event !== 'message.didCreate') return;
  if ('messageFeeds' in event.data) expectTypeOf(event.data).toExtend<MessageEventDataV5>();
  else expectTypeOf(event.data).toEqualTypeOf<MessageEventData>();
});

it('tells events about push notifications by eventType, then by data.eventName', () => {
  if (event.event !== undefined) return;
  expectTypeOf(event).toEqualTypeOf<PushNotificationEvent>();
  if (event.data.eventName === 'message.created') event.data;
});

it('has channels as a list', () => {
  expectTypeOf<WebhookEvents['channel.didCreate']['data']['channel']>().toEqualTypeOf<
    Schemas['ChannelV2'][] | undefined
  >();
  expectTypeOf<WebhookEvents['channel.didCreate']['data']['userIds']>().toEqualTypeOf<string[] | undefined>();
});

it('gives handlers the event that they are named for', () => {
  const on: WebhookHandlers = {
    'message.didCreate': (each) => expectTypeOf(each).toEqualTypeOf<WebhookEvents['message.didCreate']>(),
    'v5.message.didCreate': ({ data }) => expectTypeOf(data).toEqualTypeOf<MessageEventDataV5>(),
    'push-notification/message.created': ({ data }) => expectTypeOf(data.eventName).toEqualTypeOf<'message.created'>(),
    'push-notification.created': (each) => expectTypeOf(each).toEqualTypeOf<PushNotificationEvent>(),
  };
  createWebhookHandler({ secrets: [''], on, onError() {} });
  // @ts-expect-error no event is called so
  createWebhookHandler({ secrets: [''], on: { 'message.didCreat': () => {} }, onError() {} });
  // @ts-expect-error somebody has to be told of errors
  createWebhookHandler({ secrets: [''], on });
});

it('takes requests in every form, and nothing that was parsed', () => {
  const secrets = [''];
  const headers = { 'x-amity-signature': '', accept: ['a', 'b'], host: undefined };
  receiveWebhook(new Request(''), { secrets });
  receiveWebhook({ headers: new Headers(), body: new Uint8Array() }, { secrets });
  receiveWebhook({ headers, body: Buffer.from('') }, { secrets });
  receiveWebhook({ headers: new Map([['a', 'b']]), body: '' }, { secrets });
  // @ts-expect-error the body was parsed
  receiveWebhook({ headers, body: { event: 'message.didCreate' } }, { secrets });
  // @ts-expect-error the secrets are a list
  receiveWebhook(new Request(''), { secrets: '' });
  expectTypeOf(receiveWebhook).returns.resolves.toEqualTypeOf<WebhookEvent>();
  expectTypeOf(signWebhook).returns.resolves.toEqualTypeOf<string>();
});

it('gives routes that every runtime takes', () => {
  const handler = createWebhookHandler({ secrets: [''], onError() {} });
  expectTypeOf(handler).toExtend<(request: Request) => Promise<Response>>();
  expectTypeOf(handler).toExtend<(request: Request, environment: object, context: object) => Promise<Response>>();
});

it('has pre-hooks decide with what allow and deny make', () => {
  createPrehookHandler({
    secret: '',
    defaultAction: 'allow',
    timeoutMs: 1_500,
    on: {
      'message.shouldCreate': async ({ data, actor }) => {
        expectTypeOf(actor.userId).toExtend<string | undefined>();
        expectTypeOf(data.text).toEqualTypeOf<string | undefined>();
        return data.text === '' ? deny('Write something.') : allow({ ...data, text: 'Hello' });
      },
      // @ts-expect-error this is no decision
      'message.shouldUpdate': () => true,
    },
  });
  // @ts-expect-error the default has to be chosen
  createPrehookHandler({ secret: '', on: {} });
  expectTypeOf(allow()).toEqualTypeOf<PrehookDecision>();
  // @ts-expect-error a user is told why
  deny();
});

it('has an example of every event', () => {
  expectTypeOf(webhookExamples).toHaveProperty('message.didCreate');
  expectTypeOf<keyof typeof webhookExamples>().toEqualTypeOf<WebhookEventName>();
});
