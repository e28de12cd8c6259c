import type { WebhookEvent } from '../webhooks/events.js';
import { Clock } from './clock.js';
import { Webhooks } from './delivery/webhooks.js';
import type { SentEvent } from './events/sent-event.js';
import { Faults } from './faults.js';
import { Ids } from './ids.js';
import { Log } from './log.js';
import { Recordings } from './recordings.js';
import type { LoggedRequest } from './request-log.js';
import { RateLimiter } from './rules/rate-limit.js';
import { applySeed } from './seed/apply-seed.js';
import { isSnapshot, readSnapshot, takeSnapshot } from './snapshot.js';
import type { Snapshot } from './snapshot-form.js';
import { createState, forkState, type State, type TableName, tableNames } from './state/state.js';

/** Options of a network. */
export interface WorldOptions {
  readonly adminToken: string;
  readonly apiKey: string;
  readonly serverKey: string;
  /** Whether query keys and properties that an operation does not know are refused. */
  readonly strict: boolean;
  /** Whether the vendor's rate limit holds. */
  readonly rateLimit: boolean;
  /** Whether each response and each refusal is held against the specification. */
  readonly validateResponses: boolean;
  /** Sends events and asks pre-hooks. */
  readonly fetch: typeof fetch;
}

interface Baseline {
  readonly state: State;
  readonly ids: ReturnType<Ids['save']>;
  readonly clock: ReturnType<Clock['save']>;
}

/** One network: its state, its time and what is set for it. Worlds share nothing. */
export class World {
  readonly options: WorldOptions;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly faults: Faults;
  readonly requests = new Log<LoggedRequest>();
  readonly webhooks: Webhooks;
  readonly recordings = new Recordings();
  readonly rateLimiter = new RateLimiter();
  state = createState();
  #baseline: Baseline;
  readonly #changeListeners = new Set<() => void>();
  readonly #eventListeners = new Set<(event: WebhookEvent) => void>();

  constructor(options: WorldOptions, now?: Date) {
    this.options = options;
    this.clock = new Clock(now);
    this.ids = new Ids(this.clock);
    this.faults = new Faults(this.clock, this.ids);
    this.webhooks = new Webhooks(this.clock, options.fetch);
    this.#baseline = this.#takeBaseline();
  }

  /**
   * Takes a seed or a snapshot as its state and, unless `asSeed` is false, as what `reset` goes back to.
   *
   * @throws TypeError where it is neither, with the place. The world stays as it is.
   */
  load(given: unknown, { asSeed = true }: { asSeed?: boolean } = {}): void {
    if (isSnapshot(given)) {
      const { snapshot, state } = readSnapshot(given);
      this.state = state;
      this.clock.restore(snapshot.clock);
      this.ids.restore(snapshot.ids);
    } else {
      this.state = applySeed(given, this.clock, this.ids);
    }
    if (asSeed) this.#baseline = this.#takeBaseline();
    this.changed();
  }

  /**
   * Goes back to the seed, with the clock where it stood then, and to the webhooks of the start. Faults and logs are emptied;
   * what was to be sent is not.
   */
  reset(): void {
    this.state = forkState(this.#baseline.state);
    this.ids.restore(this.#baseline.ids);
    this.clock.restore(this.#baseline.clock);
    this.faults.clear();
    this.requests.clear();
    this.webhooks.reset();
    this.recordings.clear();
    this.rateLimiter.clear();
    this.changed();
  }

  /** Number of records in each table. */
  counts(): Record<TableName, number> {
    const counts = tableNames.map((name) => [name, this.state[name].size]);
    return Object.fromEntries(counts) as Record<TableName, number>; // one entry for each table
  }

  snapshot(): Snapshot {
    return takeSnapshot(this.state, this.clock, this.ids);
  }

  /** Another world that begins, and is reset to, what this one is now. */
  fork(): World {
    return this.#worldOf(this.#takeBaseline());
  }

  /** Another world that begins at this one's seed. */
  anew(): World {
    return this.#worldOf(this.#baseline);
  }

  /** Tells that the state may have changed. */
  changed(): void {
    for (const listener of this.#changeListeners) listener();
  }

  /** Calls `listener` whenever the state may have changed, and gives back what ends that. */
  onChange(listener: () => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  /** Whether there is anybody to tell of an event. */
  tells(event: string): boolean {
    return this.#eventListeners.size > 0 || this.webhooks.wants(event);
  }

  /** Tells of an event: those who listen, and the webhooks. */
  emit(event: SentEvent): void {
    if (!this.tells(event.name)) return;
    const text = JSON.stringify(event.body);
    // A copy for each, of what receivers see.
    for (const listener of this.#eventListeners) listener(JSON.parse(text));
    this.webhooks.send(event.name, text);
  }

  /** Calls `listener` with each event as it is sent, and gives back what ends that. */
  onEvent(listener: (event: WebhookEvent) => void): () => void {
    this.#eventListeners.add(listener);
    return () => this.#eventListeners.delete(listener);
  }

  #worldOf(baseline: Baseline): World {
    const world = new World(this.options);
    world.#baseline = { ...baseline, state: forkState(baseline.state) };
    world.reset();
    return world;
  }

  #takeBaseline(): Baseline {
    return { state: forkState(this.state), ids: this.ids.save(), clock: this.clock.save() };
  }
}
