import type { AmityClient, RawClient } from '../../src/index.js';
import { type CannedResponse, json } from './responses.js';

/** The clients that calls are made with, both with the same options. */
export interface Clients {
  amity: AmityClient;
  /** The raw client alone, which has no table of operations. */
  bare: RawClient;
}

/** The value of a raw call for a status other than 2xx, where methods throw. */
export class Refused {
  constructor(
    readonly status: number,
    readonly error: unknown,
  ) {}
}

/** A kind of call: all calls of one kind fail alike. */
export interface Kind {
  call(clients: Clients, signal: AbortSignal): Promise<unknown>;
  /** The response when all is well, and the call's value then. */
  good: CannedResponse;
  value: unknown;
}

/**
 * Kinds by what the client may do with them. `reads` change nothing. `downloads` are reads whose body the caller reads.
 * `replayable` do the same when they come twice. `once` do not. `readOnce` have a body that is gone once it was read.
 */
export const classes = {
  reads: ['read', 'query', 'pages', 'rawRead', 'bareRead'],
  downloads: ['image', 'file', 'rawImage'],
  replayable: ['ban', 'update', 'remove', 'rawBan'],
  once: ['react', 'blob', 'rawReact', 'bareBan'],
  readOnce: ['stream'],
} as const;

export type ClassName = keyof typeof classes;

export type KindName = (typeof classes)[ClassName][number];

const users = { users: [{ userId: 'alice' }, { userId: 'bob' }], paging: {} };
const messages = { messages: [{ messageId: 'm1' }] };
const success = { status: 'success' };
const reaction = { addedId: 'r1' };
const fileText = 'The bytes of a file, which are no JSON and need not be any.';

export const userId = 'alice';
export const messageId = 'm1';
export const like = { referenceId: messageId, referenceType: 'message', reactionName: 'like' } as const;

/** A body that can be read a single time. */
export function streamOf(...pieces: string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(encoder.encode(piece));
    },
  });
}

function typed(mediaType: string): CannedResponse {
  return { status: 200, headers: { 'Content-Type': mediaType }, body: fileText };
}

async function unwrap(call: Promise<{ data?: unknown; error?: unknown; response: Response }>): Promise<unknown> {
  const { data, error, response } = await call;
  return response.ok ? data : new Refused(response.status, error);
}

export const kinds: Readonly<Record<KindName, Kind>> = {
  read: {
    call: async ({ amity }, signal) => amity.v2.users.query({ search: 'a' }, { signal }),
    good: json(users),
    value: users,
  },
  // A POST that reads: what it asks for is too long for a query.
  query: {
    call: async ({ amity }, signal) => amity.v2.messages.query({ channelId: 'general' }, { signal }),
    good: json({ status: 'success', data: messages }),
    value: messages,
  },
  pages: {
    async call({ amity }, signal) {
      const found: unknown[] = [];
      for await (const user of amity.v2.users.query({}, { signal })) found.push(user);
      return found;
    },
    good: json(users),
    value: users.users,
  },
  rawRead: {
    call: ({ amity }, signal) => unwrap(amity.raw.GET('/api/v2/users', { signal })),
    good: json(users),
    value: users,
  },
  bareRead: {
    call: ({ bare }, signal) => unwrap(bare.GET('/api/v2/users', { signal })),
    good: json(users),
    value: users,
  },
  image: {
    call: async ({ amity }, signal) =>
      (await amity.v2.messages.images.get({ messageId, size: 'small' }, { signal })).text(),
    good: typed('image/jpeg'),
    value: fileText,
  },
  file: {
    call: async ({ amity }, signal) => (await amity.v2.messages.files.get({ messageId }, { signal })).text(),
    good: typed('application/pdf'),
    value: fileText,
  },
  rawImage: {
    call({ amity }, signal) {
      const params = { path: { messageId }, query: { size: 'small' } } as const;
      return unwrap(amity.raw.GET('/api/v2/messages/{messageId}/images', { params, parseAs: 'text', signal }));
    },
    good: typed('image/jpeg'),
    value: fileText,
  },
  ban: {
    call: async ({ amity }, signal) => amity.v2.users.ban({ userId }, { signal }),
    good: json(success),
    value: undefined,
  },
  update: {
    call: async ({ amity }, signal) =>
      amity.v2.users.update(
        { userId, displayName: 'Alice' },
        { signal, contentType: 'application/x-www-form-urlencoded' },
      ),
    good: json({ userId }),
    value: { userId },
  },
  remove: {
    call: async ({ amity }, signal) => amity.v2.messages.delete({ messageId }, { signal }),
    good: json(success),
    value: undefined,
  },
  rawBan: {
    call: ({ amity }, signal) => unwrap(amity.raw.POST('/api/v2/users/ban', { body: { userId }, signal })),
    good: json(success),
    value: success,
  },
  react: {
    call: async ({ amity }, signal) => amity.v2.reactions.create(like, { signal }),
    good: json(reaction),
    value: reaction,
  },
  blob: {
    call: async ({ amity }, signal) => {
      const file = new Blob([fileText], { type: 'image/jpeg' });
      return amity.v2.messages.images.create({ channelId: 'general', file }, { signal });
    },
    good: json({ status: 'success', data: messages }),
    value: messages,
  },
  rawReact: {
    call: ({ amity }, signal) => unwrap(amity.raw.POST('/api/v2/reactions', { body: like, signal })),
    good: json(reaction),
    value: reaction,
  },
  // Without the table nobody knows that this one may be sent twice.
  bareBan: {
    call: ({ bare }, signal) => unwrap(bare.POST('/api/v2/users/ban', { body: { userId }, signal })),
    good: json(success),
    value: success,
  },
  stream: {
    call: async ({ amity }, signal) => {
      const file = { content: streamOf(...(fileText.match(/.{1,20}/g) ?? [])), name: 'photo.jpg' };
      return amity.v2.messages.images.create({ channelId: 'general', file }, { signal });
    },
    good: json({ status: 'success', data: messages }),
    value: messages,
  },
};
