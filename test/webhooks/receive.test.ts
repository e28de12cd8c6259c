import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { AmityError as ClientError } from '../../src/index.js';
import {
  AmityError,
  AmityWebhookError,
  receiveWebhook,
  signWebhook,
  type WebhookErrorReason,
  type WebhookRequest,
} from '../../src/webhooks.js';
import { eventText, secret, signatureOf, signedRequest } from './requests.js';
import { vector, vectors } from './vectors.js';

const secrets = [secret];
const body = eventText('message.didCreate', { messages: [{ messageId: 'm1' }] });
const signature = signatureOf(body);

/** Error of a request that is refused. */
async function refusal(request: unknown, options: unknown = { secrets }): Promise<AmityWebhookError> {
  const error: unknown = await receiveWebhook(request as WebhookRequest, options as { secrets: string[] }).then(
    (event) => new Error(`${JSON.stringify(event)} was accepted.`),
    (failure: unknown) => failure,
  );
  if (error instanceof AmityWebhookError) return error;
  throw error;
}

async function reasonOf(request: unknown, options?: unknown): Promise<WebhookErrorReason> {
  return (await refusal(request, options)).reason;
}

/** Stream of chunks that there are. */
function streamOf(chunks: readonly unknown[]): ReadableStream {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

describe('the vectors', () => {
  it.each(vectors.accept)('$name is signed so', async ({ secret: key, bodyBase64, base64 }) => {
    expect(await signWebhook(Buffer.from(bodyBase64, 'base64'), key)).toBe(base64);
  });

  it.each(
    vectors.accept.flatMap((each) => [
      { ...each, as: each.base64 },
      { ...each, as: each.hex },
    ]),
  )('$name is accepted as $as', async ({ secret: key, body: text, bodyBase64, as }) => {
    const bytes = Buffer.from(bodyBase64, 'base64');
    const received = receiveWebhook({ headers: { 'x-amity-signature': as }, body: bytes }, { secrets: [key] });
    const parsed = JSON.parse(text) as object;
    if ('event' in parsed) expect(await received).toEqual(parsed);
    else await expect(received).rejects.toMatchObject({ reason: 'invalid-event' });
  });

  it.each(vectors.acceptEncodingsOfUnicode)('an encoding is accepted: $name', async ({ signature: as }) => {
    const { body: text } = vector('unicode');
    const event = await receiveWebhook({ headers: { 'x-amity-signature': as }, body: text }, { secrets });
    expect(event.event).toBe('message.didCreate');
  });

  it.each(vectors.reject)('is refused: $name', async ({ secret: key, body: text, signature: as }) => {
    const reason = await reasonOf({ headers: { 'x-amity-signature': as }, body: text }, { secrets: [key] });
    expect(['malformed-signature', 'invalid-signature']).toContain(reason);
  });
});

describe('a signature', () => {
  const withHeader = (value: string) => ({ headers: { 'x-amity-signature': value }, body });

  it.each([
    ['joined', `${signature}, ${signature}`],
    ['with a space', ` ${signature}`],
    ['with a line feed', `${signature}\n`],
    ['without padding', signature.slice(0, -1)],
    ['in the alphabet for URLs', `-_${signature.slice(2)}`],
    ['of 31 bytes', Buffer.alloc(31).toString('base64')],
    ['of 33 bytes', Buffer.alloc(33).toString('base64')],
    ['in base64 of the hex digits', btoa(Buffer.from(signature, 'base64').toString('hex'))],
    ['in hex with a prefix', `0x${Buffer.from(signature, 'base64').toString('hex').slice(2)}`],
    ['in hex of 65 digits', `${Buffer.from(signature, 'base64').toString('hex')}0`],
    ['with the name of the algorithm', `sha256=${signature}`],
  ])('is malformed %s', async (_name, value) => {
    expect(await reasonOf(withHeader(value))).toBe('malformed-signature');
  });

  it('is malformed where unused bits of base64 are set', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const last = alphabet[alphabet.indexOf(signature.charAt(42)) + 1];
    const other = `${signature.slice(0, 42)}${last}=`;
    expect(Buffer.from(other, 'base64')).toEqual(Buffer.from(signature, 'base64'));
    expect(await reasonOf(withHeader(other))).toBe('malformed-signature');
  });

  it('may be made with any of the secrets', async () => {
    const several = { secrets: ['another', secret, 'a third'] };
    expect(await receiveWebhook(withHeader(signature), several)).toMatchObject({ event: 'message.didCreate' });
    expect(await reasonOf(withHeader(signature), { secrets: ['another', 'a third'] })).toBe('invalid-signature');
  });

  it('is for the bytes that came, not for what they mean', async () => {
    const spaced = JSON.stringify(JSON.parse(body), null, 1);
    expect(await reasonOf({ headers: { 'x-amity-signature': signature }, body: spaced })).toBe('invalid-signature');
  });

  it('is missing, empty, or that of a copy', async () => {
    const copy = { 'X-Eko-Signature': signature };
    expect(await reasonOf({ headers: {}, body })).toBe('missing-signature');
    expect(await reasonOf(withHeader(''))).toBe('malformed-signature');
    expect(await refusal({ headers: copy, body })).toMatchObject({ reason: 'eko-signature', status: 200 });
    expect(await reasonOf({ headers: { ...copy, 'x-amity-signature': '' }, body })).toBe('malformed-signature');
    const both = { headers: { ...copy, 'x-amity-signature': signature }, body };
    expect(await receiveWebhook(both, { secrets })).toMatchObject({ event: 'message.didCreate' });
  });
});

describe('headers', () => {
  const name = 'X-Amity-Signature';

  it.each<[string, WebhookRequest['headers']]>([
    ['of fetch', new Headers({ [name]: signature })],
    ['in an object, in any case', { [name]: signature, host: 'a', 'x-none': undefined }],
    ['in an object with lists', { 'x-amity-signature': [signature] }],
    ['in a Map', new Map([[name, signature]])],
    ['as pairs', [[name, signature]]],
    ['without a prototype', Object.assign(Object.create(null), { [name]: signature })],
    ['of another realm', runInNewContext('({ "x-amity-signature": signature })', { signature })],
  ])('%s', async (_name, headers) => {
    expect(await receiveWebhook({ headers, body }, { secrets })).toMatchObject({ event: 'message.didCreate' });
  });

  it.each<[string, unknown]>([
    ['twice in a list', { [name]: [signature, signature] }],
    ['twice in two cases', { [name]: signature, [name.toLowerCase()]: signature }],
    [
      'twice among pairs',
      [
        [name, signature],
        [name, signature],
      ],
    ],
  ])('with the signature %s', async (_name, headers) => {
    expect(await reasonOf({ headers, body })).toBe('malformed-signature');
  });

  it('with the signature on their prototype alone', async () => {
    expect(await reasonOf({ headers: Object.create({ [name]: signature }), body })).toBe('missing-signature');
  });

  it.each([[undefined], [null], ['text'], [[name, signature]]])('that are none: %j', async (headers) => {
    expect(await reasonOf({ headers, body })).toBe('invalid-options');
  });
});

describe('a body', () => {
  const headers = { 'x-amity-signature': signature };
  const bytes = new TextEncoder().encode(body);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  const parts = [bytes.slice(0, 7), bytes.slice(7, 9), bytes.slice(9)];
  const stream = () => new Response(bytes).body;

  it.each<[string, unknown]>([
    ['string', body],
    ['Uint8Array', bytes],
    ['Buffer, which lies in a larger one', Buffer.from(`##${body}##`).subarray(2, -2)],
    ['ArrayBuffer', bytes.slice().buffer],
    ['ArrayBuffer of another realm', runInNewContext('Uint8Array.from(bytes).buffer', { bytes })],
    ['DataView', new DataView(bytes.slice().buffer)],
    ['view of shared memory', shared],
    ['stream', stream()],
    ['stream of small parts', streamOf(parts)],
  ])('%s', async (_name, given) => {
    const event = await receiveWebhook({ headers, body: given } as WebhookRequest, { secrets });
    expect(event).toEqual(JSON.parse(body));
  });

  it('Request', async () => {
    expect(await receiveWebhook(signedRequest(body), { secrets })).toEqual(JSON.parse(body));
  });

  it.each<[string, unknown]>([
    ['object', JSON.parse(body)],
    ['list', []],
    ['number', 1],
    ['boolean', true],
    ['Buffer as JSON', { type: 'Buffer', data: [...bytes] }],
    ['form', new URLSearchParams('a=b')],
    ['stream of objects', streamOf([JSON.parse(body)])],
  ])('that was parsed is refused with the remedy: %s', async (_name, parsed) => {
    const error = await refusal({ headers, body: parsed });
    expect(error).toMatchObject({
      reason: 'parsed-body',
      status: 500,
      message: expect.stringContaining('express.raw'),
    });
  });

  it.each([[undefined], [null]])('that is %s', async (none) => {
    expect(await reasonOf({ headers, body: none })).toBe('missing-body');
  });

  it('that was read before', async () => {
    const read = signedRequest(body);
    await read.text();
    expect(await refusal(read)).toMatchObject({
      reason: 'used-body',
      message: expect.stringContaining('read already'),
    });
    const locked = signedRequest(body);
    locked.body?.getReader();
    expect(await reasonOf(locked)).toBe('used-body');
  });

  it('that breaks off', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
    const error = await refusal({ headers, body: broken });
    expect(error).toMatchObject({ reason: 'unreadable-body', cause: { message: 'reset' } });
  });

  it('of a Request that has none', async () => {
    const empty = new Request('http://a.example', {
      method: 'POST',
      headers: { 'x-amity-signature': signatureOf('') },
    });
    expect(await reasonOf(empty)).toBe('invalid-json');
  });

  it('that changes while it is checked is read as it was', async () => {
    const changing = Buffer.from(body);
    const received = receiveWebhook({ headers, body: changing }, { secrets });
    changing.write('{"event":"user.didDelete"}'.padEnd(body.length));
    expect(await received).toEqual(JSON.parse(body));
  });

  it('is limited, and not read further', async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream(
      {
        pull(controller) {
          pulled += 1;
          controller.enqueue(new Uint8Array(1_000));
        },
        cancel() {
          cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    const error = await refusal({ headers, body: endless }, { secrets, maxBytes: 10_000 });
    expect([error.reason, error.status, pulled, cancelled]).toEqual(['too-large', 413, 11, true]);
    expect(await reasonOf({ headers, body }, { secrets, maxBytes: body.length - 1 })).toBe('too-large');
    expect(await receiveWebhook({ headers, body }, { secrets, maxBytes: body.length })).toBeTruthy();
    expect(await reasonOf({ headers, body: 'x'.repeat(5 * 2 ** 20 + 1) })).toBe('too-large');
  });

  it('is not read at all where its length says that it is too large', async () => {
    const request = { headers: { ...headers, 'Content-Length': '11' }, body: stream() };
    expect(await reasonOf(request, { secrets, maxBytes: 10 })).toBe('too-large');
  });
});

describe('an event', () => {
  const receive = (text: string | Uint8Array<ArrayBuffer>) => receiveWebhook(signedRequest(text), { secrets });

  it('that is not known, with keys that are not known, passes', async () => {
    const text = eventText('moon.didRise', { users: null, '': 1 });
    expect(await receive(text)).toEqual(JSON.parse(text));
  });

  it('about push notifications is named by eventType', async () => {
    const event = { eventType: 'push-notification.created', id: '1', data: { eventName: 'message.created' } };
    expect(await receive(JSON.stringify(event))).toEqual(event);
  });

  it.each([
    [{ channelId: 'c' }, [{ channelId: 'c' }]],
    [[{ channelId: 'c' }], [{ channelId: 'c' }]],
    [null, []],
    [[], []],
  ])('has a list of channels: %j', async (channel, expected) => {
    expect(await receive(eventText('channel.didCreate', { channel }))).toMatchObject({ data: { channel: expected } });
  });

  it('without channels is given none', async () => {
    const { data } = await receive(eventText('file.didUpload'));
    expect(data).toEqual({});
  });

  it.each([[null], ['text'], [[]]])('with the data %j passes as it is', async (data) => {
    expect(await receive(JSON.stringify({ event: 'a.didB', data }))).toEqual({ event: 'a.didB', data });
  });

  it('with a byte order mark is read', async () => {
    expect(await receive(`\uFEFF${body}`)).toEqual(JSON.parse(body));
    const text = `\uFEFF${body}`;
    const given = { headers: { 'x-amity-signature': signatureOf(text) }, body: text };
    expect(await receiveWebhook(given, { secrets })).toEqual(JSON.parse(body));
  });

  it('leaves the prototypes of objects alone', async () => {
    const event = await receive('{"event":"a.didB","__proto__":{"event":"b"},"data":{"__proto__":{"channel":1}}}');
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
    expect(Object.keys(event)).toEqual(['event', '__proto__', 'data']);
    expect(({} as { channel?: unknown }).channel).toBeUndefined();
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, WebhookErrorReason]>([
    ['no JSON', '{"event":', 'invalid-json'],
    ['empty', '', 'invalid-json'],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 'invalid-json'],
    ['cut off within a character', new TextEncoder().encode('"é').slice(0, 2), 'invalid-json'],
    ['a list', '[{"event":"a"}]', 'invalid-event'],
    ['null', 'null', 'invalid-event'],
    ['a string', '"message.didCreate"', 'invalid-event'],
    ['without a name', '{"data":{}}', 'invalid-event'],
    ['with a name that is none', '{"event":1}', 'invalid-event'],
    ['with an empty name', '{"event":""}', 'invalid-event'],
    ['with its name on __proto__', '{"__proto__":{"event":"a"}}', 'invalid-event'],
  ])('that is %s is refused', async (_name, text, reason) => {
    const error = await refusal(signedRequest(text));
    expect([error.reason, error.status]).toEqual([reason, 400]);
  });

  it('is not read before its signature is checked', async () => {
    expect(await reasonOf({ headers: { 'x-amity-signature': signature }, body: '{' })).toBe('invalid-signature');
  });
});

describe('options', () => {
  const request = { headers: { 'x-amity-signature': signature }, body };

  it.each<[unknown, string]>([
    [null, 'secrets takes a list'],
    [{}, 'secrets takes a list'],
    [{ secrets: [] }, 'secrets takes a list'],
    [{ secrets: secret }, 'secrets takes a list'],
    [{ secrets: [''] }, 'secrets[0] is empty'],
    [{ secrets: [secret, ''] }, 'secrets[1] is empty'],
    [{ secrets: [undefined] }, 'secrets[0] is undefined'],
    [{ secrets: [Buffer.from(secret)] }, 'secrets[0] is no string'],
    [{ secrets, maxBytes: 0 }, 'maxBytes takes'],
    [{ secrets, maxBytes: Number.NaN }, 'maxBytes takes'],
    [{ secrets, maxBytes: '10' }, 'maxBytes takes'],
  ])('%j are refused with the argument and the remedy', async (options, sentence) => {
    const error = await refusal(request, options);
    expect([error.reason, error.message]).toEqual(['invalid-options', expect.stringContaining(sentence)]);
  });

  it.each([[undefined], [null], ['text'], [1]])('a request that is %j is refused', async (none) => {
    expect(await reasonOf(none)).toBe('invalid-options');
  });

  it('of signWebhook are checked alike', async () => {
    const reason = (error: AmityWebhookError) => error.reason;
    expect(await signWebhook('a', '').catch(reason)).toBe('invalid-options');
    expect(await signWebhook('a', undefined as unknown as string).catch(reason)).toBe('invalid-options');
    expect(await signWebhook({} as unknown as string, secret).catch(reason)).toBe('invalid-options');
  });
});

it('an error is the package’s own, and holds neither secret nor signature', async () => {
  const error = await refusal({ headers: { 'x-amity-signature': signatureOf('other') }, body });
  expect(error).toBeInstanceOf(AmityError);
  expect(error).toBeInstanceOf(ClientError);
  expect(error.name).toBe('AmityWebhookError');
  const shown = JSON.stringify(error) + error.stack;
  for (const hidden of [secret, signature, signatureOf('other')]) expect(shown).not.toContain(hidden);
});

it('without WebCrypto says so', async () => {
  const { crypto } = globalThis;
  try {
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
    expect(await reasonOf({ headers: { 'x-amity-signature': signature }, body })).toBe('unsupported-runtime');
  } finally {
    Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true });
  }
});
