import { expect, it, vi } from 'vitest';
import {
  AmityApiError,
  type AmityClient,
  AmityDecodeError,
  AmityNotFoundError,
  AmityPermissionDeniedError,
} from '../../src/index.js';
import { clientOf, token } from './client.js';
import { failure, json, text } from './fake-fetch.js';

/** The error of a call that expects JSON, for this response. */
async function errorOf(answer: Response): Promise<Error | undefined> {
  const { amity } = clientOf(() => answer, { maxRetries: 0 });
  return (await amity.v2.users.query().safe()).error;
}

it.each([
  ['nothing', text('', 'application/json'), 'it holds nothing'],
  ['broken JSON', text('{"users":', 'application/json'), 'application/json: {"users":'],
  [
    'a page',
    text('<html><style>a{}</style><script>b()</script><h1>Please log in</h1></html>', 'text/html'),
    'text/html: Please log in',
  ],
  ['words', text('OK'), 'text/plain: OK'],
  ['words of no type', new Response(new TextEncoder().encode('OK')), 'no content type: OK'],
  ['no content', new Response(null, { status: 204 }), 'it holds nothing'],
])('does not take %s for JSON', async (_, answer, words) => {
  const error = await errorOf(answer);
  expect(error).toBeInstanceOf(AmityDecodeError);
  expect(error?.message).toContain('v2.users.query got a response with 20');
  expect(error?.message).toContain(words);
});

it('keeps of a response that it cannot read what is needed to look into it', async () => {
  const error = await errorOf(text(`[${'x'.repeat(1000)}`, 'application/json; charset=utf-8'));
  expect(error).toMatchObject({
    operationId: 'v2.users.query',
    status: 200,
    contentType: 'application/json; charset=utf-8',
    text: `[${'x'.repeat(199)}`,
    cause: expect.any(SyntaxError),
  });
});

it.each(['error', 'fail'])('takes a response of the status %s for a failure in spite of its 200', async (status) => {
  const error = await errorOf(json({ status, code: 400301, message: 'no', data: { detail: 'why' } }));
  expect(error).toBeInstanceOf(AmityApiError);
  expect(error).toMatchObject({ status: 200, code: 400301, codeName: 'PermissionDenied', detail: 'why' });
  expect(error?.message).toBe('v2.users.query failed with 200 (PermissionDenied, code 400301): no');
});

it.each([
  ['nothing', ''],
  ['spaces', ' \n'],
  ['JSON', '{"status":"success"}'],
  ['words', 'OK'],
])('gives nothing for %s where no response is documented', async (_, body) => {
  const { amity } = clientOf(() => text(body));
  expect(await amity.v2.users.ban({ userId: 'bob' })).toBeUndefined();
});

it('does not take a page for success, not even where no response is documented', async () => {
  const { amity } = clientOf(() => text('\n<!doctype html><title>Blocked</title>', 'text/html'));
  const { error } = await amity.v2.users.ban({ userId: 'bob' }).safe();
  expect(error).toBeInstanceOf(AmityDecodeError);
  expect(error?.message).toContain('Blocked');
});

it('takes a failure for one where no response is documented', async () => {
  const { amity } = clientOf(() => json({ status: 'fail', message: 'no such user' }));
  const { error } = await amity.v2.users.ban({ userId: 'bob' }).safe();
  expect(error?.message).toBe('v2.users.ban failed with 200: no such user');
});

it.each([
  'image/png',
  'image/png; charset=binary',
  'image/png ; charset=binary',
  'Image/PNG',
])('gives a download of %s as a Response', async (type) => {
  const bytes = Uint8Array.of(0x89, 0, 255, 10);
  const { amity } = clientOf(() => new Response(bytes, { headers: { 'Content-Type': type } }));
  const response = await amity.v2.messages.images.get({ messageId: 'm1', size: 'full' });
  expect(response).toBeInstanceOf(Response);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
});

it('gives a file of any type where any is documented', async () => {
  const { amity } = clientOf(() => json({ status: 'error' }));
  const response = await amity.v2.messages.files.get({ messageId: 'm1' });
  expect(await response.json()).toEqual({ status: 'error' });
});

it.each([
  ['a failure', json({ status: 'error', code: 400400, message: 'gone' }), AmityApiError, 'failed with 200 (NotFound'],
  ['other JSON', json({ url: 'x' }), AmityDecodeError, 'application/json: {"url":"x"}'],
  ['a page', text('<h1>Log in</h1>', 'text/html'), AmityDecodeError, 'Log in'],
  ['nothing of no type', new Response(null, { status: 204 }), AmityDecodeError, 'nothing'],
])('does not take %s for an image', async (_, answer, Class, words) => {
  const { amity } = clientOf(() => answer);
  const { error } = await amity.v2.messages.images.get({ messageId: 'm1', size: 'full' }).safe();
  expect(error).toBeInstanceOf(Class);
  expect(error?.message).toContain(words);
});

it('gives a refused download’s error as any other', async () => {
  const { amity } = clientOf(() => failure(403, 400301));
  const { error } = await amity.v2.messages.files.get({ messageId: 'm1' }).safe();
  expect(error).toBeInstanceOf(AmityPermissionDeniedError);
  expect(error).toMatchObject({ code: 400301 });
});

it('gives the body of a response again, as often and in whichever form it is asked for', async () => {
  const body = { users: [{ userId: 'Zoë' }] };
  const { amity } = clientOf(() => json(body));
  const { response } = await amity.v2.users.query().withResponse();
  expect(await response.text()).toBe(JSON.stringify(body));
  expect(await response.json()).toEqual(body);
  expect(new TextDecoder().decode(await response.arrayBuffer())).toBe(JSON.stringify(body));
  const blob = await response.blob();
  expect(await blob.text()).toBe(JSON.stringify(body));
  expect(blob.type).toBe('application/json');
  expect(await response.clone().json()).toEqual(body);
  expect(await response.json()).toEqual(body);
});

it('puts a response together that comes in pieces, wherever they are cut', async () => {
  const bytes = new TextEncoder().encode('{"users":[{"userId":"Zoë"},{"userId":"東京"}]}');
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let start = 0; start < bytes.length; start += 5) controller.enqueue(bytes.subarray(start, start + 5));
      controller.close();
    },
  });
  const { amity } = clientOf(() => new Response(body));
  expect(await amity.v2.users.query()).toEqual({ users: [{ userId: 'Zoë' }, { userId: '東京' }] });
});

it('keeps the address that a download came from', async () => {
  const url = 'https://files.example/moved';
  const { amity } = clientOf(() => Object.defineProperty(new Response('content'), 'url', { value: url }));
  expect((await amity.v2.messages.files.get({ messageId: 'm1' })).url).toBe(url);
});

/** A response that never ends, and tells the token in its type and in each of its pieces; each is a megabyte. */
function endless(status: number, onPiece = () => {}): Response {
  const piece = new TextEncoder().encode(token.padEnd(2 ** 20));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      onPiece();
      controller.enqueue(piece);
    },
  });
  return new Response(body, { status, headers: { 'Content-Type': `application/json; sent=${token}` } });
}

it('refuses a response that would fill the memory', async () => {
  const onPiece = vi.fn();
  const error = await errorOf(endless(200, onPiece));
  expect(error).toBeInstanceOf(AmityDecodeError);
  expect(error?.message).toContain('more than');
  expect(error).toMatchObject({
    contentType: 'application/json; sent=[token]',
    text: expect.stringMatching(/^\[token\]/),
  });
  expect(onPiece.mock.calls.length).toBeLessThan(70);
});

it('takes a failure for one that tells too much of itself', async () => {
  const error = await errorOf(endless(404));
  expect(error).toBeInstanceOf(AmityNotFoundError);
  expect(error).toMatchObject({ status: 404 });
});

it.each([
  ['the failure’s message', () => failure(404, 400400), 'failed with 404 (NotFound, code 400400): failed with 400400'],
  ['a code nobody knows', () => failure(404, 7), 'failed with 404 (code 7): failed with 7'],
  ['another JSON', () => json({ error: 'no' }, 404), 'failed with 404: {"error":"no"}'],
  ['JSON of no object', () => json(null, 404), 'failed with 404: null'],
  ['words', () => text('not here', 'text/plain', 404), 'failed with 404: not here'],
  ['a page', () => text('<p>not\n<b>here</b>', 'text/html', 404), 'failed with 404: not here'],
  [
    'the status alone',
    () => new Response(null, { status: 404, statusText: 'Not Found' }),
    'failed with 404: Not Found',
  ],
  ['nothing', () => new Response(null, { status: 404 }), 'failed with 404'],
])('tells %s', async (_, answer, message) => {
  expect((await errorOf(answer()))?.message).toBe(`v2.users.query ${message}`);
});

it('is not held up by a page that never ends what it begins', async () => {
  const started = performance.now();
  const error = await errorOf(text('<style>'.repeat(50_000), 'text/html', 404));
  expect(error).toBeInstanceOf(AmityNotFoundError);
  expect(performance.now() - started).toBeLessThan(1_000);
});

it('has a cause only where there is one', async () => {
  const { amity } = clientOf(() => json({ url: 'x' }));
  const { error } = await amity.v2.messages.images.get({ messageId: 'm1', size: 'full' }).safe();
  expect(error).toBeInstanceOf(AmityDecodeError);
  expect(error).not.toHaveProperty('cause');
});

it('keeps messages short', async () => {
  expect((await errorOf(text('x'.repeat(5000), 'text/plain', 404)))?.message.length).toBeLessThan(300);
});

it.each([
  ['a failure', () => json({ status: 'error', message: `bad token ${token}`, data: { detail: token } }, 401)],
  ['a key of it', () => json({ status: 'error', message: `bad token ${token}`, data: { [token]: 1 } })],
  ['a failure told in a success', () => json({ status: 'error', message: `bad token ${token}`, data: token })],
  ['a response that cannot be read', () => text(`bad token ${token}`)],
])('repeats no token that the server sends back in %s', async (_, answer) => {
  const error = await errorOf(answer());
  expect(error?.message).toContain('bad token [token]');
  expect(JSON.stringify(error)).not.toContain(token);
});

it('repeats no token in the cause of a response that cannot be read', async () => {
  // V8 quotes a short text whole.
  expect(String((await errorOf(text(token)))?.cause)).toMatch(/SyntaxError: .*\[token\]/);
});

type Kind = 'array' | 'object' | 'string';

/** An operation whose result is of each kind. */
const calls = {
  object: (amity: AmityClient) => amity.v2.messages.get({ messageId: 'm1' }),
  array: (amity: AmityClient) => amity.v2.reactions.queryMostReacted({ reactionName: 'like' }),
  'array in an envelope': (amity: AmityClient) => amity.v3.roles.get({ roleId: 'any' }),
  string: (amity: AmityClient) => amity.v3.authentication.getToken({ userId: 'bob' }),
} satisfies Record<string, (amity: AmityClient) => PromiseLike<unknown>>;

const values: Record<string, Kind | 'other'> = {
  '{}': 'object',
  '{"users":[]}': 'object',
  '[]': 'array',
  '"text"': 'string',
  null: 'other',
  42: 'other',
  true: 'other',
};

const cases = Object.keys(calls).flatMap((name) => Object.keys(values).map((value) => [name, value] as const));

it.each(cases)('where the specification says %s, answers %s as it should, in an envelope too', async (name, value) => {
  const isRight = name.startsWith(String(values[value]));
  for (const body of [value, `{"status":"success","data":${value}}`]) {
    const { amity } = clientOf(() => text(body, 'application/json'), { keys: { serverKey: 'server-key' } });
    const result = calls[name as keyof typeof calls](amity); // its own keys
    if (isRight) expect(await result).toEqual(JSON.parse(value));
    else await expect(result).rejects.toMatchObject({ name: 'AmityDecodeError', text: body });
  }
});
