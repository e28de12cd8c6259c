import type { WebhookEvent } from '../webhooks/events.js';
import { ensureUser } from './actions/users.js';
import { readMoment } from './clock.js';
import { control } from './control/control.js';
import { isLocal } from './control/is-local.js';
import { allowOrigin, preflight } from './cross-origin.js';
import type { Delivery } from './delivery/delivery.js';
import type { ActiveWebhook, Webhook } from './delivery/webhook.js';
import type { ActiveFault, Fault } from './faults.js';
import { Refusal } from './refuse.js';
import { type Incoming, readFetchArguments } from './request/incoming.js';
import type { LoggedRequest } from './request-log.js';
import { fromResponse, type Outgoing, refusalToOutgoing, toResponse } from './respond.js';
import type { Seed } from './seed/form.js';
import { serve } from './server.js';
import type { Snapshot } from './snapshot-form.js';
import { issueToken } from './tokens.js';
import { World, type WorldOptions } from './world.js';
import { Worlds } from './worlds.js';

/** Contents that a sandbox begins with, and its behaviour. */
export interface SandboxOptions {
  /** Contents of the network: a seed, or a whole state from `snapshot()`. @default nothing */
  seed?: Seed | Snapshot;
  /**
   * The time to begin at, from 1970 to the year 9000: a date, its text in ISO 8601, or milliseconds since 1970. The clock then stands
   * still until it is moved. @default the real time, which runs
   */
  now?: Date | string | number;
  /** The administrator's bearer token. @default 'sandbox-admin' */
  adminToken?: string;
  /** The key that `v3.sessions.create` takes, in the header `x-api-key`. @default 'sandbox-api-key' */
  apiKey?: string;
  /** The key that `v3.authentication.getToken` takes, in the header `x-server-key`. @default 'sandbox-server-key' */
  serverKey?: string;
  /** Refuses query keys and properties of bodies that an operation does not know. @default false */
  strict?: boolean;
  /** Keeps the vendor's rate limit: 100 requests in 5 seconds for each user. @default false */
  rateLimit?: boolean;
  /**
   * Holds every response and refusal against the specification; `fetch` then throws where the sandbox is wrong. For the tests of
   * the sandbox itself. @default false
   */
  validateResponses?: boolean;
  /** The receivers of events at the start, and after a reset. Worlds and forks have their own. @default none */
  webhooks?: Webhook[];
  /**
   * Sends events to webhooks and asks pre-hooks; a receiver in the same process needs no port that way. Their URLs must be HTTPS or
   * on this machine all the same. @default the platform's
   */
  fetch?: typeof fetch;
}

/** The sandbox's time. */
export interface SandboxClock {
  /** The present time as the API writes it: `2026-03-14T09:26:53.000Z`. */
  readonly now: string;
  /**
   * Moves it by milliseconds: mutes end, tokens expire.
   *
   * @throws RangeError where that is beyond what it can show
   */
  advance(ms: number): void;
  /**
   * Moves it to a moment, given as `now` of the options is.
   *
   * @throws TypeError for what is no time, and for one that it cannot show
   */
  set(moment: Date | string | number): void;
}

/** A server that behaves like the API, in this process. */
export interface Sandbox {
  /** The address to give a client that has the sandbox's `fetch`. Nothing listens there. */
  readonly baseUrl: string;
  /** Sends a request to the sandbox. Give it to a client as its `fetch`. */
  readonly fetch: typeof fetch;
  /**
   * The same as `fetch` for servers, which need neither `Request` nor `Response`: making these costs more than all that the
   * sandbox does. A `Request` may be given.
   *
   * @throws TypeError for an invalid URL, and where a fault ends the connection
   */
  respond(request: Incoming): Promise<Outgoing>;
  /** The bearer token of the network's administrator. */
  readonly adminToken: string;
  /** The network's keys, as the options give them. */
  readonly keys: { readonly apiKey: string; readonly serverKey: string };
  /**
   * A token of a user, who is created if not there; as a session's, it lasts 30 days.
   *
   * @throws TypeError for a userId that is empty or no string
   */
  tokenFor(userId: string): string;
  /** The time by which mutes end, polls close and tokens expire. */
  readonly clock: SandboxClock;
  /** Failures that requests meet: statuses, delays, lost connections. */
  readonly faults: {
    /**
     * Sets a fault.
     *
     * @throws TypeError for an invalid one, with the place
     */
    add(fault: Fault): ActiveFault;
    list(): ActiveFault[];
    /** Removes one by its number. Returns whether there was one. */
    remove(id: number): boolean;
    clear(): void;
  };
  /** The log of requests. */
  readonly requests: {
    /** The last thousand requests at least, the oldest first. */
    list(): readonly LoggedRequest[];
    clear(): void;
    /** Calls `listener` after each request. Returns a function that ends it. */
    listen(listener: (request: LoggedRequest) => void): () => void;
  };
  /**
   * Calls `listener` with each event as receivers see it. Returns a function that ends it. A network whose webhooks are off
   * (`v3.networkSettings.webhook.update`) has no events.
   */
  onEvent(listener: (event: WebhookEvent) => void): () => void;
  /** The receivers of events. */
  readonly webhooks: {
    /**
     * Sends events to a receiver from now on: signed, one after another, each with 1.5 s for the response.
     *
     * @throws TypeError for an invalid webhook, with the place
     */
    add(webhook: Webhook): ActiveWebhook;
    list(): ActiveWebhook[];
    /** Removes one by its number. Returns whether there was one. */
    remove(id: number): boolean;
    clear(): void;
  };
  /** The log of what was sent to webhooks. */
  readonly deliveries: {
    /** The last thousand deliveries at least, the oldest first. */
    list(): readonly Delivery[];
    clear(): void;
    /** Calls `listener` after each delivery. Returns a function that ends it. */
    listen(listener: (delivery: Delivery) => void): () => void;
    /**
     * Sends a delivery's event to the same receiver again.
     *
     * @throws RangeError where there is no such delivery, or its webhook was removed
     */
    redeliver(id: number): Promise<Delivery>;
    /** Resolves when nothing is on its way any more. */
    settled(): Promise<void>;
  };
  /**
   * Goes back to the seed, with the clock where it stood then, and to the webhooks of the start. Faults and logs are emptied; events
   * on their way are dropped.
   */
  reset(): void;
  /** Another sandbox that begins as this one is now, without its webhooks. Neither sees what the other does. */
  fork(): Sandbox;
  /** The whole state, which `createSandbox({ seed })` and `load` take. */
  snapshot(): Snapshot;
  /**
   * Takes a seed or a state in the place of the present one, and as what `reset` goes back to.
   *
   * @param options.asSeed whether `reset` goes back to it from now on. Default: true
   * @throws TypeError where it is neither, with the place
   */
  load(seed: Seed | Snapshot, options?: { asSeed?: boolean }): void;
  /** Calls `listener` whenever the state may have changed, and gives back what ends that. */
  onChange(listener: () => void): () => void;
}

/** The address in the process. Names below `localhost` are always this machine's. */
const baseUrl = 'http://sandbox.localhost';

/**
 * Makes a server that behaves like the API: what a program creates it can read back, what it may not do is refused with the
 * right code, time passes, and nothing leaves the process.
 *
 * @example
 * const sandbox = createSandbox({ seed: { users: [{ userId: 'alice' }] } });
 * const amity = createAmityClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, token: sandbox.adminToken });
 *
 * @throws TypeError for an invalid seed or webhook, with the place, and for an unknown option
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkNames(options);
  const now = options.now === undefined ? undefined : readMoment(options.now, 'now');
  const world = new World(worldOptions(options), now);
  if (options.seed !== undefined) world.load(options.seed);
  world.webhooks.begin(options.webhooks ?? []);
  return wrap(world);
}

function wrap(world: World): Sandbox {
  const worlds = new Worlds(world);
  const { adminToken, apiKey, serverKey } = world.options;
  return {
    baseUrl,
    fetch: async (input, init) => toResponse(await dispatch(worlds, readFetchArguments(input, init))),
    respond: (request) => dispatch(worlds, request),
    adminToken,
    keys: { apiKey, serverKey },
    tokenFor(userId) {
      if (typeof userId !== 'string' || userId === '') throw new TypeError(`tokenFor takes a userId, not '${userId}'.`);
      const { state, ids, clock } = world;
      ensureUser({ state, ids, now: clock.now }, userId);
      // A device of its own for each, so that no token ends another.
      const { token } = issueToken({ state, ids, nowMs: clock.nowMs }, 'access', userId, `tokenFor ${ids.hash()}`);
      world.changed();
      return token;
    },
    clock: world.clock,
    faults: world.faults,
    requests: world.requests,
    onEvent: (listener) => world.onEvent(listener),
    webhooks: world.webhooks,
    deliveries: {
      list: () => world.webhooks.deliveries.list(),
      clear: () => world.webhooks.deliveries.clear(),
      listen: (listener) => world.webhooks.deliveries.listen(listener),
      redeliver: (id) => world.webhooks.redeliver(id),
      settled: () => world.webhooks.settled(),
    },
    reset: () => world.reset(),
    fork: () => wrap(world.fork()),
    snapshot: () => world.snapshot(),
    load: (seed, loadOptions) => world.load(seed, loadOptions),
    onChange: (listener) => world.onChange(listener),
  };
}

/** Finds the world of a request, and what in it answers. */
async function dispatch(worlds: Worlds, request: Incoming): Promise<Outgoing> {
  const url = new URL(request.url);
  request.signal?.throwIfAborted();
  const found = worlds.find(url.pathname);
  if (!found)
    return refusalToOutgoing(
      new Refusal(400400, `There is no world at ${url.pathname}. POST /_sandbox/worlds opens one.`),
    );
  const { world, path, prefix } = found;
  if (path === '/_sandbox' || path.startsWith('/_sandbox/')) {
    const below = path.slice('/_sandbox'.length);
    const asked = { world, worlds: found.worlds, request, baseUrl: `${url.origin}${prefix}` };
    const allowed = isLocal(request) ? preflight(request) : undefined;
    return allowed ?? allowOrigin(request, fromResponse(await control(below, asked)));
  }
  return (
    preflight(request) ??
    allowOrigin(request, await serve(world, request, { baseUrl: `${url.origin}${prefix}`, path, query: url.search }))
  );
}

function worldOptions(options: SandboxOptions): WorldOptions {
  return {
    adminToken: options.adminToken ?? 'sandbox-admin',
    apiKey: options.apiKey ?? 'sandbox-api-key',
    serverKey: options.serverKey ?? 'sandbox-server-key',
    strict: options.strict ?? false,
    rateLimit: options.rateLimit ?? false,
    validateResponses: options.validateResponses ?? false,
    // Looked up at each call: tests put their own in its place. Browsers want it called as a function of no object.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
  };
}

const optionNames: Readonly<Record<keyof SandboxOptions, true>> = {
  seed: true,
  now: true,
  adminToken: true,
  apiKey: true,
  serverKey: true,
  strict: true,
  rateLimit: true,
  validateResponses: true,
  webhooks: true,
  fetch: true,
};

/** Refuses a mistyped name, which programs without types would not hear of. */
function checkNames(options: SandboxOptions): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(optionNames, name));
  if (unknown === undefined) return;
  throw new TypeError(`createSandbox has no option '${unknown}'. It has: ${Object.keys(optionNames).join(', ')}.`);
}
