import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../generated/security.js';
import { AmityError, createAmityClient } from '../../src/index.js';
import { listNamedOperations } from '../../src/operation.js';
import { type AnyMethod, methodOf } from '../contract/client.js';
import { type RecordedRequest, type Recorder, startRecorder } from '../contract/recorder.js';
import { anyText, argumentsFor, type CallKind, callKinds } from './arbitrary-calls.js';
import { differences } from './differences.js';

const token = 'property-token';
let recorder: Recorder;

beforeAll(async () => {
  recorder = await startRecorder();
});
afterAll(() => recorder.close());

/** The smallest result of each type that an operation's may have. */
const results: Readonly<Record<string, string>> = { array: '[]', string: '""' };

const responseKinds = new Map(
  listNamedOperations().map((named): [string, string | undefined] => [named.id, named.operation.responseKind]),
);

const kinds = callKinds();

interface Outcome {
  error: unknown;
  recorded: RecordedRequest[];
}

/** The requests that have arrived since the last time. */
function arrived(): RecordedRequest[] {
  return recorder.take().map(({ came }) => came);
}

/** Calls an operation's method at the recorder: what came of it there and here. */
async function send({ operation, mediaType }: CallKind, args: Record<string, unknown>): Promise<Outcome> {
  const keys = Object.fromEntries(Object.keys(securityHeaders).map((name) => [name, 'any-key']));
  const amity = createAmityClient({ baseUrl: recorder.url, token, maxRetries: 0, keys });
  const [answerType] = Object.keys(operation.responses['200']?.content ?? {});
  const body = results[responseKinds.get(operation.id) ?? ''] ?? '{}';
  recorder.respondWith({ status: 200, headers: answerType ? { 'Content-Type': answerType } : {}, body });
  recorder.take();
  const method: AnyMethod = methodOf(amity, operation.id);
  try {
    await method(args, mediaType === undefined ? {} : { contentType: mediaType });
    return { error: undefined, recorded: arrived() };
  } catch (error) {
    return { error, recorded: arrived() };
  }
}

describe('whatever can travel arrives as it was passed', () => {
  for (const kind of kinds) {
    it(kind.label, async () => {
      const all = argumentsFor(kind, () => 'ordinary');
      const property = fc.asyncProperty(all, async (args) => {
        const { error, recorded } = await send(kind, args);
        expect(error).toBeUndefined();
        expect(recorded).toHaveLength(1);
        expect(recorded.flatMap((came) => differences(kind, args, came))).toEqual([]);
      });
      // There are many operations, and few kinds of values.
      await fc.assert(property, { numRuns: 5 });
    });
  }
});

/** Every argument that travels where not every value can. */
const hostile = kinds.flatMap((kind) =>
  kind.arguments
    .filter(({ places }) => places.some((place) => place.in !== 'json' && place.in !== 'header'))
    .map(({ name, isFree }) => ({ kind, name, numRuns: isFree ? 300 : 4 })),
);

describe('whatever cannot travel is refused by its name', () => {
  for (const { kind, name, numRuns } of hostile) {
    it(`${kind.label}: ${name}`, async () => {
      const all = argumentsFor(kind, (each) => (each === name ? 'any' : 'ordinary'));
      const property = fc.asyncProperty(all, async (args) => {
        const { error, recorded } = await send(kind, args);
        if (error === undefined) {
          expect(recorded).toHaveLength(1);
          expect(recorded.flatMap((came) => differences(kind, args, came))).toEqual([]);
        } else {
          expect(error).toBeInstanceOf(AmityError);
          expect(String(error)).toMatch(new RegExp(`\\b${name}\\b`));
          expect(recorded).toEqual([]);
        }
      });
      await fc.assert(property, { numRuns });
    });
  }
});

it('keeps any id inside its segment of the path', async () => {
  const amity = createAmityClient({ baseUrl: recorder.url, token, maxRetries: 0 });
  recorder.respondWith({ status: 200, headers: {}, body: '' });
  const property = fc.asyncProperty(anyText, async (channelId) => {
    recorder.take();
    const { error } = await amity.v2.channels.close({ channelId }).safe();
    const recorded = arrived();
    if (error) {
      expect(error).toBeInstanceOf(AmityError);
      expect(error.message).toContain('channelId');
      expect(recorded).toEqual([]);
    } else {
      const segments = recorded.map(({ path }) => path.split('/').map(decodeURIComponent));
      expect(segments).toEqual([['', 'api', 'v2', 'channel', channelId, 'close']]);
      expect(recorded.map(({ query }) => query)).toEqual([{}]);
    }
  });
  await fc.assert(property, { numRuns: 300 });
});

const visible = fc.stringMatching(/^[\x21-\x7e]{1,10}$/);
// A tab may stand in a header.
const control = fc.constantFrom(...'\0\x01\x08\n\v\f\r\x1b\x7f', '\r\n', '\r\n\r\n', '\r\nX-Injected: yes\r\n');
const injected = fc.tuple(visible, control, visible).map((parts) => parts.join(''));

describe('nothing can be put between headers', () => {
  it('by the value of a header', async () => {
    let requests = 0;
    const onRequest = () => void requests++;
    const amity = createAmityClient({ baseUrl: recorder.url, token, maxRetries: 0, onRequest });
    recorder.take();
    const property = fc.asyncProperty(injected, async (value) => {
      const { error } = await amity.v2.users.query({}, { headers: { 'X-Any': value } }).safe();
      expect(error).toBeInstanceOf(AmityError);
      expect(error?.message).not.toContain(token);
      expect(requests).toBe(0);
      expect(recorder.take()).toEqual([]);
    });
    await fc.assert(property, { numRuns: 100 });
  });

  it('by the name of a header', async () => {
    const amity = createAmityClient({ baseUrl: recorder.url, token, maxRetries: 0 });
    recorder.take();
    const property = fc.asyncProperty(injected, async (name) => {
      const { error } = await amity.v2.users.query({}, { headers: { [name]: 'any' } }).safe();
      expect(error).toBeInstanceOf(AmityError);
      expect(error?.message).not.toContain(token);
      expect(recorder.take()).toEqual([]);
    });
    await fc.assert(property, { numRuns: 100 });
  });

  it('by a token', async () => {
    const secret = fc.tuple(fc.constant('s3cr3t'), injected).map((parts) => parts.join(''));
    const property = fc.asyncProperty(secret, async (bad) => {
      recorder.take();
      const refused = expect.objectContaining({ message: expect.not.stringContaining('s3cr3t') });
      expect(errorOf(() => createAmityClient({ baseUrl: recorder.url, token: bad }))).toEqual(refused);
      const amity = createAmityClient({ baseUrl: recorder.url, token: () => bad });
      expect(await amity.v2.users.query().safe()).toEqual({ error: refused });
      expect(recorder.take()).toEqual([]);
    });
    await fc.assert(property, { numRuns: 100 });
  });
});

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
