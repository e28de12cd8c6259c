import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AmityDecodeError, AmityNotFoundError } from '../../src/index.js';
import { clientOf } from './client.js';
import { failure, json, type Reply, text } from './fake-fetch.js';

const rejections: unknown[] = [];
const keep = (reason: unknown) => rejections.push(reason);

beforeEach(() => {
  rejections.length = 0;
  process.on('unhandledRejection', keep);
});
afterEach(() => {
  process.off('unhandledRejection', keep);
});

/** Time enough for Node to find what nobody has caught. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

function message(reply: Reply) {
  const { amity, sent } = clientOf(reply, { maxRetries: 0 });
  return { call: () => amity.v2.messages.get({ messageId: 'm1' }), sent };
}

const result = { message: { messageId: 'm1' } };
const found = () => json(result);
const missing = () => failure(404);

it('gives its result when it is awaited', async () => {
  expect(await message(found).call()).toEqual(result);
});

it('throws its error when it is awaited', async () => {
  await expect(message(missing).call()).rejects.toBeInstanceOf(AmityNotFoundError);
});

it('is sent once, however often it is awaited', async () => {
  const { call, sent } = message(found);
  const one = call();
  await Promise.all([one, one, one.withResponse(), one.safe()]);
  await one;
  expect(sent).toHaveLength(1);
});

it('is sent without being awaited', async () => {
  const { call, sent } = message(found);
  call();
  await settle();
  expect(sent).toHaveLength(1);
});

it('gives the response beside the result', async () => {
  const { data, response } = await message(found).call().withResponse();
  expect(data).toEqual(result);
  expect(response).toBeInstanceOf(Response);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
});

it('gives the result or the error as a value', async () => {
  expect(await message(found).call().safe()).toEqual({ data: result });
  expect(await message(missing).call().safe()).toEqual({ error: expect.any(AmityNotFoundError) });
  expect(
    await message(() => text('<p>'))
      .call()
      .safe(),
  ).toEqual({ error: expect.any(AmityDecodeError) });
});

it('gives no data for a result of nothing, and no error either', async () => {
  const { amity } = clientOf(() => json({}));
  expect(await amity.v2.users.ban({ userId: 'bob' }).safe()).toEqual({ data: undefined });
});

it.each([
  ['safe', (call) => call.safe()],
  ['withResponse', (call) => call.withResponse().catch(() => {})],
  ['catch', (call) => call.catch(() => {})],
  ['then', (call) => call.then(null, () => {})],
  ['finally', (call) => call.finally(() => {}).catch(() => {})],
  ['a race', (call) => Promise.race([call, Promise.resolve()])],
] satisfies [
  string,
  (call: ReturnType<ReturnType<typeof message>['call']>) => PromiseLike<unknown>,
][])('leaves no rejection behind when only %s is used', async (_, use) => {
  await use(message(missing).call());
  await settle();
  expect(rejections).toEqual([]);
});

it('leaves no rejection behind when its pages are looped over, whatever is asked of them', async () => {
  const { amity } = clientOf(missing);
  for (const limit of [0, 1]) {
    const items = amity.v2.users.query().items({ limit });
    await items.next().catch(() => {});
  }
  await settle();
  expect(rejections).toEqual([]);
});

it('does not hide an error that nobody has asked for', async () => {
  message(missing).call();
  await settle();
  expect(rejections).toEqual([expect.any(AmityNotFoundError)]);
});

it('catches', async () => {
  expect(
    await message(missing)
      .call()
      .catch((error) => error),
  ).toBeInstanceOf(AmityNotFoundError);
  expect(
    await message(found)
      .call()
      .catch(() => 'never'),
  ).toEqual(result);
});

it('goes through finally', async () => {
  const cleanUp = vi.fn();
  expect(await message(found).call().finally(cleanUp)).toEqual(result);
  await expect(message(missing).call().finally(cleanUp)).rejects.toBeInstanceOf(AmityNotFoundError);
  expect(cleanUp.mock.calls).toEqual([[], []]);
});

it('can be chained as any promise', async () => {
  const keys = message(found).call().then(Object.keys);
  expect(keys).toBeInstanceOf(Promise);
  expect(await keys).toEqual(['message']);
});

it('works with Promise.all and its kin', async () => {
  const calls = [message(found).call(), message(missing).call()];
  const settled = await Promise.allSettled(calls);
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
});

it('says what it is', () => {
  expect(Object.prototype.toString.call(message(found).call())).toBe('[object Call]');
});

it('rejects instead of throwing for what is wrong with its arguments', async () => {
  const { amity } = clientOf();
  const call = amity.v2.messages.get({ messageId: '' });
  await expect(call).rejects.toThrow('messageId is empty');
});
