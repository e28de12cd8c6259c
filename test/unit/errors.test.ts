import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import {
  AmityApiError,
  AmityAuthenticationError,
  AmityBadRequestError,
  AmityConnectionError,
  AmityError,
  AmityNotFoundError,
  AmityPayloadTooLargeError,
  AmityPermissionDeniedError,
  AmityRateLimitError,
  AmityServerError,
  AmityUnprocessableEntityError,
} from '../../src/index.js';
import { clientOf, token } from './client.js';
import { failure, json, lostConnection } from './fake-fetch.js';

async function errorOf(answer: Response | Error): Promise<AmityError> {
  const reply = () => {
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const { amity } = clientOf(reply, { maxRetries: 0 });
  const { error } = await amity.v2.messages.get({ messageId: 'm1' }).safe();
  if (!error) throw new Error('The call did not fail.');
  return error;
}

it.each([
  [400, AmityBadRequestError],
  [401, AmityAuthenticationError],
  [403, AmityPermissionDeniedError],
  [404, AmityNotFoundError],
  [413, AmityPayloadTooLargeError],
  [422, AmityUnprocessableEntityError],
  [429, AmityRateLimitError],
  [500, AmityServerError],
  [503, AmityServerError],
  [599, AmityServerError],
  [409, AmityApiError],
  [418, AmityApiError],
  [304, AmityApiError],
])('has a class for the status %i', async (status, Class) => {
  const answer = status === 304 ? new Response(null, { status }) : failure(status);
  const error = await errorOf(answer);
  expect(error.constructor).toBe(Class);
  expect(error.name).toBe(Class.name);
  expect(error.status).toBe(status);
  expect(error).toBeInstanceOf(AmityApiError);
  expect(error).toBeInstanceOf(AmityError);
  expect(error).toBeInstanceOf(Error);
});

it('keeps everything that the server says', async () => {
  const body = { status: 'error', code: 400301, message: 'no', data: { detail: ['a', 'b'] } };
  expect(await errorOf(json(body, 403))).toMatchObject({
    operationId: 'v2.messages.get',
    status: 403,
    code: 400301,
    codeName: 'PermissionDenied',
    detail: ['a', 'b'],
  });
});

it.each([
  ['the data, where it has no detail', { data: { field: 'userId' } }, { field: 'userId' }],
  ['a detail of nothing', { data: { detail: null } }, null],
  ['nothing where there is nothing', {}, undefined],
])('gives for the detail %s', async (_, body, detail) => {
  expect(await errorOf(json({ status: 'error', ...body }, 422))).toMatchObject({ detail });
});

it('takes no code for one that is no number', async () => {
  expect(await errorOf(json({ status: 'error', code: 'constructor' }, 403))).toMatchObject({
    code: undefined,
    codeName: undefined,
  });
});

it.each(['X-Request-Id', 'x-amzn-RequestId'])('finds the id of the request in %s', async (name) => {
  expect(await errorOf(failure(500, 0, { [name]: 'r-1' }))).toMatchObject({ requestId: 'r-1' });
});

it('has no id of the request where there is none', async () => {
  expect(await errorOf(failure(500))).toMatchObject({ requestId: undefined });
});

it('tells in JSON what it tells people, and no headers', async () => {
  const error = await errorOf(failure(403, 400301, { 'X-Request-Id': 'r-1', 'Set-Cookie': 'secret=1' }));
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'AmityPermissionDeniedError',
    message: 'v2.messages.get failed with 403 (PermissionDenied, code 400301): failed with 400301',
    operationId: 'v2.messages.get',
    status: 403,
    code: 400301,
    codeName: 'PermissionDenied',
    requestId: 'r-1',
  });
});

it('shows neither token nor headers when it is printed', async () => {
  const error = await errorOf(json({ message: token }, 403, { 'Set-Cookie': 'secret=1', 'X-Echo': token }));
  const shown = inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true });
  expect(shown).toContain('AmityPermissionDeniedError');
  expect(shown).not.toContain(token);
  expect(shown).not.toContain('secret=1');
});

it('has its headers nevertheless', async () => {
  const error = await errorOf(failure(403, 0, { 'X-Any': 'a' }));
  expect((error as AmityApiError).headers.get('x-any')).toBe('a'); // 403 is a response
});

it('keeps the cause of a lost connection, and says what is at its root', async () => {
  const cause = lostConnection('ECONNRESET');
  const error = await errorOf(cause);
  expect(error).toBeInstanceOf(AmityConnectionError);
  expect(error.message).toBe('v2.messages.get got no response: connect ECONNRESET.');
  expect(error.cause).toBe(cause);
  expect(error.status).toBeUndefined();
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'AmityConnectionError',
    message: error.message,
    operationId: 'v2.messages.get',
  });
});

it('tells of a connection that failed at several addresses, which Node does by a code alone', async () => {
  const cause = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });
  const error = await errorOf(new TypeError('fetch failed', { cause }));
  expect(error.message).toBe('v2.messages.get got no response: ECONNREFUSED.');
});

it('tells of a redirect as one, and what to look at', async () => {
  const error = await errorOf(new TypeError('fetch failed', { cause: new Error('unexpected redirect') }));
  expect(error).toBeInstanceOf(AmityConnectionError);
  expect(error.message).toBe('v2.messages.get got a redirect, which is not followed. Check baseUrl.');
});

it('tells of an error whose causes go in a circle', async () => {
  const cause = new TypeError('fetch failed');
  cause.cause = new Error('other side', { cause });
  const error = await errorOf(cause);
  expect(error).toBeInstanceOf(AmityConnectionError);
  expect(error.cause).toBe(cause);
});

it('repeats no token that the platform tells of', async () => {
  const error = await errorOf(new TypeError(`cannot send Bearer ${token}`));
  expect(error.message).toContain('cannot send Bearer [token]');
});

it('repeats no token that one of several errors of the platform tells of', async () => {
  const error = await errorOf(new TypeError('fetch failed', { cause: new AggregateError([new Error(token)]) }));
  expect(inspect(error, { depth: Number.POSITIVE_INFINITY })).not.toContain(token);
});

it.each([
  ['whole seconds', '3', 3000],
  ['parts of a second', '0.5', 500],
  ['no wait', '0', 0],
  ['less than none', '-3', undefined],
  ['a date that is past', 'Wed, 21 Oct 2015 07:28:00 GMT', 0],
  ['words', 'soon', undefined],
  ['nothing', ' ', undefined],
  ['two values', '5, 5', undefined],
  ['no end', 'Infinity', undefined],
])('reads %s out of Retry-After', async (_, value, ms) => {
  expect(await errorOf(failure(429, 0, { 'Retry-After': value }))).toMatchObject({ retryAfterMs: ms });
});

it.each([
  19, 20, 21, 22, 23, 24, 25,
])('reads a date out of Retry-After on every day of the week: %i October', async (day) => {
  const date = new Date(Date.UTC(2015, 9, day)).toUTCString();
  expect(await errorOf(failure(429, 0, { 'Retry-After': date }))).toMatchObject({ retryAfterMs: 0 });
});

it('reads a date to come out of Retry-After', async () => {
  const date = new Date(Date.now() + 60_000).toUTCString();
  const { retryAfterMs } = (await errorOf(failure(429, 0, { 'Retry-After': date }))) as AmityRateLimitError; // 429
  expect(retryAfterMs).toBeGreaterThan(50_000);
  expect(retryAfterMs).toBeLessThanOrEqual(60_000);
});

it('has no wait where the server asks for none', async () => {
  expect(await errorOf(failure(429))).toMatchObject({ retryAfterMs: undefined });
});
