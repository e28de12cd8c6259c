import { Clock } from './clock.js';
import { Faults } from './faults.js';
import { Ids } from './ids.js';
import { RequestLog } from './request-log.js';
import { RateLimiter } from './rules/rate-limit.js';
import { applySeed } from './seed/apply-seed.js';
import { isSnapshot, readSnapshot, takeSnapshot } from './snapshot.js';
import type { Snapshot } from './snapshot-form.js';
import { createState, forkState, type State, type TableName, tableNames } from './state/state.js';

/** How a network behaves. */
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
}

/** Something that happened, for webhooks. */
export interface WorldEvent {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
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
  readonly requests = new RequestLog();
  readonly rateLimiter = new RateLimiter();
  state = createState();
  #baseline: Baseline;
  readonly #changeListeners = new Set<() => void>();
  readonly #eventListeners = new Set<(event: WorldEvent) => void>();

  constructor(options: WorldOptions, now?: Date) {
    this.options = options;
    this.clock = new Clock(now);
    this.ids = new Ids(this.clock);
    this.faults = new Faults(this.clock, this.ids);
    this.#baseline = this.#takeBaseline();
  }

  /**
   * Takes a seed or a snapshot as its state, and as what `reset` goes back to.
   *
   * @throws TypeError where it is neither, with the place. The world stays as it is.
   */
  load(given: unknown): void {
    if (isSnapshot(given)) {
      const { snapshot, state } = readSnapshot(given);
      this.state = state;
      this.clock.restore(snapshot.clock);
      this.ids.restore(snapshot.ids);
    } else {
      this.state = applySeed(given, this.clock, this.ids);
    }
    this.#baseline = this.#takeBaseline();
    this.changed();
  }

  /** Goes back to the seed, with the clock where it stood then. Faults and the log of requests are emptied. */
  reset(): void {
    this.state = forkState(this.#baseline.state);
    this.ids.restore(this.#baseline.ids);
    this.clock.restore(this.#baseline.clock);
    this.faults.clear();
    this.requests.clear();
    this.rateLimiter.clear();
    this.changed();
  }

  /** How many records each table has. */
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

  onChange(listener: () => void): void {
    this.#changeListeners.add(listener);
  }

  emit(event: WorldEvent): void {
    for (const listener of this.#eventListeners) listener(event);
  }

  onEvent(listener: (event: WorldEvent) => void): void {
    this.#eventListeners.add(listener);
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
