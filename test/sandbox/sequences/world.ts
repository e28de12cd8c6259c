import { type AmityClient, createAmityClient } from '../../../src/index.js';
import type { createSandbox, Sandbox } from '../../../src/sandbox.js';
import { lantern, lanternNow } from '../lantern.js';
import { pixel } from '../pixel.js';
import { Holdings } from './picks.js';
import { people, type Step } from './steps.js';
import { type Written, write } from './write.js';

/** Response as it came, to be compared. */
export interface Answered {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  /** The bytes, one character each. */
  readonly body: string;
}

/** An address, and what sends requests to it. */
export type Door = Pick<Sandbox, 'baseUrl' | 'fetch'>;

/** Lantern's sandbox with the tokens of its people, and what a run has to know of it. */
export class SequenceWorld {
  readonly sandbox: Sandbox;
  readonly #tokens: ReadonlyMap<string, string>;
  #changes = 0;
  /** Tokens of pages that have been answered, the newest first. */
  readonly #pageTokens: string[] = [];

  private constructor(create: typeof createSandbox) {
    const seed = lantern;
    this.sandbox = create({ seed, now: lanternNow, validateResponses: true, fetch: allowing });
    this.#tokens = new Map(people.map((userId) => [userId, this.sandbox.tokenFor(userId)]));
    this.sandbox.onChange(() => {
      this.#changes += 1;
    });
  }

  /** Opens one, with some of what the seed has none of: files, posts that wait for review, the muted, a user with a role. */
  static async open(create: typeof createSandbox): Promise<SequenceWorld> {
    const world = new SequenceWorld(create);
    const [alice, bob] = [world.#clientOf('alice'), world.#clientOf('bob')];
    const file = new Blob(['Solaris'], { type: 'text/plain' });
    const image = new Blob([Buffer.from(pixel, 'base64')], { type: 'image/png' });
    await bob.v3.files.create({ file });
    await bob.v2.messages.files.create({ channelId: 'book-club', file });
    await bob.v2.messages.images.create({ channelId: 'general', file: image });
    const fields = { displayName: 'Gardening', userIds: ['bob', 'chloe'], needApprovalOnPostCreation: true };
    const { communities: [garden] = [] } = await alice.v3.communities.create(fields);
    const target = { targetType: 'community', targetId: garden?.communityId ?? '' } as const;
    for (const text of ['Seed swap', 'Beans', 'Peas']) await bob.v3.posts.create({ data: { text }, ...target });
    await alice.v2.channels.users.mute({ channelId: 'book-club', userIds: ['chloe'], mutePeriod: 3_600_000 });
    await world.admin.v3.users.update({ userId: 'dora', roles: ['librarian'] });
    return world;
  }

  get admin(): AmityClient {
    return this.#clientWith(this.sandbox.adminToken);
  }

  #clientOf(userId: string): AmityClient {
    return this.#clientWith(this.#tokens.get(userId) ?? '');
  }

  #clientWith(token: string): AmityClient {
    const { baseUrl, fetch } = this.sandbox;
    return createAmityClient({ baseUrl, fetch, token, maxRetries: 0 });
  }

  /** Number of times that the sandbox has said that its state may have changed. */
  get changes(): number {
    return this.#changes;
  }

  /** All that the network holds, as text. Ids may have been drawn for what was refused then. */
  get held(): string {
    const { tables, contents } = this.sandbox.snapshot();
    return JSON.stringify({ tables, contents });
  }

  /** Writes a step, with the ids of what there is now. */
  write(step: Step): Written {
    const holdings = new Holdings(this.sandbox.snapshot(), this.#pageTokens);
    const path = holdings.resolve(step.path);
    const query = holdings.resolve(step.query, path);
    const body = step.body && holdings.resolve(step.body, path);
    const sender = this.#headersOf(step, holdings.makerOf({ ...body, ...query, ...path }));
    return write(step, { path, query, headers: step.headers, body }, sender);
  }

  /** Headers that tell who sends a request. */
  #headersOf({ sender }: Step, maker: string | undefined): Record<string, string> {
    const { keys, adminToken } = this.sandbox;
    if (sender === 'nobody') return {};
    if (sender === 'wrong token')
      return { authorization: 'Bearer wrong', 'x-api-key': 'wrong', 'x-server-key': 'wrong' };
    const token = this.#tokens.get(sender === 'maker' ? (maker ?? '') : sender) ?? adminToken;
    return { authorization: `Bearer ${token}`, 'x-api-key': keys.apiKey, 'x-server-key': keys.serverKey };
  }

  /** Sends a request in this process, or to another door of the sandbox. */
  async send(request: Written, door: Door = this.sandbox): Promise<Answered> {
    const response = await sendTo(door, request);
    for (const [, token] of response.body.matchAll(/"next":"([\w+/=]+)"/g)) this.#pageTokens.unshift(token ?? '');
    this.#pageTokens.length = Math.min(this.#pageTokens.length, 5);
    return response;
  }
}

async function sendTo(door: Door, { method, path, headers, body }: Written): Promise<Answered> {
  const response = await door.fetch(`${door.baseUrl}${path}`, {
    method,
    headers,
    redirect: 'manual',
    ...(body && { body }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: [...response.headers], body: bytes.toString('latin1') };
}

/** A pre-hook that denies what has a text of seven letters, and allows all else. */
const allowing: typeof fetch = async (_url, init) => {
  const denies = /"text":"\w{7}"/.test(String(init?.body));
  return Response.json(denies ? { action: 'deny', message: 'Not today.' } : { action: 'allow' });
};
