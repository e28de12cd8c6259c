import { expect, it } from 'vitest';
import { AmityConnectionError, AmityError, createAmityRawClient, type RawClient } from '../../src/index.js';
import { clientOf, only, token } from './client.js';
import { failure, fakeFetch, json, lostConnection, type Reply, silence } from './fake-fetch.js';
import { readParts } from './multipart-parts.js';
import { sendNoStreams } from './platform.js';

it('answers as openapi-fetch does', async () => {
  const { amity } = clientOf(() => json({ messageId: 'm1' }));
  const path = { messageId: 'a/b' };
  const result = await amity.raw.GET('/api/v2/message/{messageId}', { params: { path } });
  expect(result).toEqual({ data: { messageId: 'm1' }, response: expect.any(Response) });
});

it('throws nothing for a failure that the server tells of', async () => {
  const { amity } = clientOf(() => failure(404, 400400));
  const { data, error, response } = await amity.raw.GET('/api/v2/users', {});
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ code: 400400 });
  expect(response.status).toBe(404);
});

it('throws the package’s errors where no response comes', async () => {
  const { amity } = clientOf(() => Promise.reject(lostConnection('ECONNRESET')), { maxRetries: 0 });
  await expect(amity.raw.GET('/api/v2/users', {})).rejects.toBeInstanceOf(AmityConnectionError);
});

it('writes paths, queries and tokens as the methods do', async () => {
  const { amity, sent } = clientOf();
  await amity.raw.DELETE('/api/v3/channels/{channelId}/users', {
    params: { path: { channelId: 'a/b' }, query: { 'userIds[]': ['c', 'd'] } },
  });
  const { url, headers } = only(sent);
  expect(url.href).toBe('https://amity.example/api/v3/channels/a%2Fb/users?userIds[]=c&userIds[]=d');
  expect(headers.get('authorization')).toBe(`Bearer ${token}`);
});

it('keeps an id inside its segment', async () => {
  const { amity, sent } = clientOf();
  const call = amity.raw.GET('/api/v2/message/{messageId}', { params: { path: { messageId: '..' } } });
  await expect(call).rejects.toBeInstanceOf(AmityError);
  expect(sent).toEqual([]);
});

it('writes a body as the operation’s first media type', async () => {
  const { amity, sent } = clientOf();
  await amity.raw.POST('/api/v2/users/ban', { body: { userId: 'bob' } });
  await amity.raw.POST('/api/v2/messages/files', { body: { channelId: 'general', file: new Blob(['content']) } });
  expect(sent[0]?.body).toBe('{"userId":"bob"}');
  expect(sent[0]?.headers.get('content-type')).toBe('application/json');
  expect(sent[1]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  expect(sent[1] && (await readParts(sent[1]))).toMatchObject([{ text: 'general' }, { text: 'content' }]);
});

it('writes a body as the media type that a header names', async () => {
  const { amity, sent } = clientOf();
  await amity.raw.POST('/api/v2/users/ban', {
    body: { userId: 'bob' },
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  expect(only(sent).body).toBe('userId=bob');
});

it('adds the boundary of an upload, also where a header names the media type', async () => {
  const { amity, sent } = clientOf();
  await amity.raw.POST('/api/v2/messages/files', {
    body: { channelId: 'general', file: new Blob(['content']) },
    headers: { 'Content-Type': 'multipart/form-data' },
  });
  expect(only(sent).headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
});

it('refuses a media type that it cannot write', async () => {
  const { amity, sent } = clientOf();
  const call = amity.raw.POST('/api/v2/users/ban', {
    body: { userId: 'bob' },
    headers: { 'Content-Type': 'text/xml' },
  });
  await expect(call).rejects.toThrow(/text\/xml.*application\/json or application\/x-www-form-urlencoded/);
  expect(sent).toEqual([]);
});

it('sends again what the specification says is safe', async () => {
  const { amity, sent } = clientOf((_, index) => (index === 0 ? failure(503, 0, { 'Retry-After': '0' }) : json({})));
  await amity.raw.POST('/api/v2/users/ban', { body: { userId: 'bob' } });
  expect(sent).toHaveLength(2);
});

it('keeps openapi-fetch’s own options', async () => {
  const { amity, sent } = clientOf();
  amity.raw.use({
    onRequest({ request }) {
      request.headers.set('X-Any', 'a');
    },
  });
  const result = await amity.raw.GET('/api/v2/users', { parseAs: 'text' });
  expect(result.data).toBe('{}');
  expect(only(sent).headers.get('x-any')).toBe('a');
});

it('knows no operation when it is made alone: it sends no POST twice that may have acted', async () => {
  const { fetch, sent } = fakeFetch(() => failure(503, 0, { 'Retry-After': '0' }));
  const raw = createAmityRawClient({ region: 'us', token, fetch });
  await raw.POST('/api/v2/users/ban', { body: { userId: 'bob' } });
  expect(sent).toHaveLength(1);
  await raw.GET('/api/v2/users', {});
  expect(sent).toHaveLength(1 + 3);
});

function alone(reply: Reply): RawClient {
  const { fetch } = fakeFetch(reply);
  return createAmityRawClient({ baseUrl: 'https://amity.example', token, fetch, maxRetries: 0 });
}

it('names a request by its method and address when it knows no operation', async () => {
  const call = alone(() => Promise.reject(lostConnection('ECONNRESET'))).GET('/api/v2/users', {});
  await expect(call).rejects.toThrow(/^GET https:\/\/amity\.example\/api\/v2\/users got no response/);
  const ended = alone(silence).GET('/api/v2/users', { signal: AbortSignal.abort() });
  await expect(ended).rejects.toThrow(/^The request was aborted by its signal/);
});

it.each([
  'application/json',
  'application/problem+json',
  'text/html',
  undefined,
])('reads a response of the type %s as text when it knows no operation', async (type) => {
  const body = new TextEncoder().encode('{}');
  const raw = alone(() => new Response(body, type ? { headers: { 'Content-Type': type } } : {}));
  const { data, response } = await raw.GET('/api/v2/users', {});
  expect(data).toEqual({});
  expect(await response.text()).toBe('{}'); // text is given again
});

it('gives JSON as a stream where it is asked to, and as a text beside it', async () => {
  const { amity } = clientOf(() => json({ messageId: 'm1' }));
  const path = { messageId: 'm1' };
  const { data, response } = await amity.raw.GET('/api/v2/message/{messageId}', {
    params: { path },
    parseAs: 'stream',
  });
  expect(await new Response(data as ReadableStream).json()).toEqual({ messageId: 'm1' });
  expect(await response.json()).toEqual({ messageId: 'm1' });
});

it('lets middleware wrap the body of a response that has been read', async () => {
  const { amity } = clientOf(() => json({ messageId: 'm1' }));
  amity.raw.use({
    onResponse({ response }) {
      const text = response.clone().body?.pipeThrough(new TextDecoderStream()).pipeThrough(new TextEncoderStream());
      return new Response((text ?? response.body) as ReadableStream, response);
    },
  });
  amity.raw.use({ onResponse: ({ response }) => new Response(response.body, response) });
  const params = { path: { messageId: 'm1' } };
  expect((await amity.raw.GET('/api/v2/message/{messageId}', { params })).data).toEqual({ messageId: 'm1' });
  expect(await amity.v2.messages.get({ messageId: 'm1' })).toEqual({ messageId: 'm1' });
});

it('keeps a reason phrase beyond Latin-1, of a download as of a text', async () => {
  const reply = (type: string) => {
    const response = new Response('{}', { headers: { 'Content-Type': type } });
    return Object.defineProperty(response, 'statusText', { value: '成功' });
  };
  const download = await clientOf(() => reply('image/png')).amity.v2.messages.files.get({ messageId: 'm1' });
  expect([download.statusText, await download.text()]).toEqual(['成功', '{}']);
  const { response } = await clientOf(() => reply('application/json'))
    .amity.v2.users.query()
    .withResponse();
  expect([response.clone().statusText, await response.clone().text()]).toEqual(['成功', '{}']);
});

it('calls fetch with no this, as the one of browsers wants it', async () => {
  const fetch = function (this: unknown) {
    if (this !== undefined) throw new TypeError('Illegal invocation');
    return Promise.resolve(json({}));
  };
  const amity = createAmityRawClient({ region: 'us', token, fetch });
  expect((await amity.GET('/api/v2/users', {})).data).toEqual({});
});

it('hands any other response on as it comes when it knows no operation', async () => {
  const raw = alone(() => new Response('content', { headers: { 'Content-Type': 'image/png' } }));
  const { response } = await raw.GET('/api/v2/users', { parseAs: 'stream' });
  expect(await response.text()).toBe('content');
  expect(response.bodyUsed).toBe(true);
});

/** A form as the programs fill in that come from openapi-fetch. The types ask for the operation's own shape. */
function filledForm(): never {
  const form = new FormData();
  form.append('channelId', 'général');
  form.append('file', new File(['content'], 'a "b".txt'));
  return form as never;
}

it('sends a form that is filled in already', async () => {
  const { amity, sent } = clientOf();
  await amity.raw.POST('/api/v2/messages/files', { body: filledForm() });
  expect(await readParts(only(sent))).toEqual([
    { name: 'channelId', text: 'général' },
    { name: 'file', text: 'content', fileName: 'a %22b%22.txt', type: 'application/octet-stream' },
  ]);
  expect(Number(only(sent).headers.get('content-length'))).toBeGreaterThan(200);
});

it('sends such a form as it is when it knows no operation', async () => {
  const { fetch, sent } = fakeFetch(() => json({}));
  const form = filledForm();
  await createAmityRawClient({ baseUrl: 'https://amity.example', token, fetch }).POST('/api/v2/messages/files', {
    body: form,
  });
  expect(only(sent).body).toBe(form);
});

it('sends such a form as it is where the platform sends no streams', async () => {
  sendNoStreams();
  const { amity, sent } = clientOf();
  const form = filledForm();
  await amity.raw.POST('/api/v2/messages/files', { body: form });
  expect(only(sent).body).toBe(form);
  expect([...only(sent).headers.keys()]).toEqual(['authorization']);
});

it('sends the parameters of a URL as a form', async () => {
  const { amity, sent } = clientOf();
  await amity.raw.POST('/api/v2/users/ban', { body: new URLSearchParams({ userId: 'bob' }) as never });
  expect(only(sent).body).toEqual(new URLSearchParams({ userId: 'bob' }));
  expect(only(sent).headers.has('content-type')).toBe(false);
});

it('leaves the body to a bodySerializer', async () => {
  const { amity, sent } = clientOf();
  await amity.raw.POST('/api/v2/users/ban', { body: { userId: 'bob' }, bodySerializer: ({ userId }) => `<${userId}>` });
  expect(only(sent).body).toBe('<bob>');
});

it.each([
  '{"userId":"bob"}',
  ['bob'],
  new Blob(['bob']),
  7,
  null,
])('takes no body that would be lost: %o', async (body) => {
  const { amity, sent } = clientOf();
  const call = amity.raw.POST('/api/v2/users/ban', { body: body as never });
  await expect(call).rejects.toThrow('body must be an object, FormData or URLSearchParams.');
  expect(sent).toEqual([]);
});

it.each([
  'https://other.example',
  'https://amity.example.other.example',
  'http://amity.example',
])('takes the token to no other server: %s', async (baseUrl) => {
  const { amity, sent } = clientOf();
  const call = amity.raw.GET('/api/v2/users', { baseUrl });
  await expect(call).rejects.toThrow('v2.users.query would take the token elsewhere than to https://amity.example.');
  expect(sent).toEqual([]);
});

it('knows an operation by its method in a text, too', async () => {
  const { amity, sent } = clientOf();
  const body = { channelId: 'general', file: new Blob(['content']) };
  await amity.raw.request('post', '/api/v2/messages/files', { body });
  expect(await readParts(only(sent))).toMatchObject([{ text: 'general' }, { text: 'content' }]);
});

it('leaves headers out that are undefined or null, beside a body too', async () => {
  const { amity, sent } = clientOf();
  const headers = { 'x-a': undefined, 'x-b': null, 'x-c': 'c' };
  await amity.raw.POST('/api/v2/users/ban', { body: { userId: 'bob' }, headers });
  const names = [...only(sent).headers.keys()].filter((name) => name.startsWith('x-'));
  expect(names).toEqual(['x-c']);
});

it('gives a response without a body again as often as it is asked', async () => {
  const { amity } = clientOf(() => new Response(null, { status: 204 }));
  const { response } = await amity.raw.POST('/api/v2/users/ban', { body: { userId: 'bob' } });
  expect(response.clone().status).toBe(204);
});

it('sends no method twice that may act twice', async () => {
  const { amity, sent } = clientOf(() => failure(503), { maxRetries: 1 });
  await amity.raw.request('patch' as never, '/api/v2/users' as never, {} as never); // no operation of ours has it
  expect(sent).toHaveLength(1);
});
