import type { Unit } from './units.js';

/** Number of units that may wait. With a row of half a kilobyte each they take 5 MB. */
const maxWaiting = 10_000;

/** Puts units into calls, and tells which call may be sent. */
export interface Planner<Row> {
  add(unit: Unit<Row>): void;
  /** No unit comes any more. */
  end(): void;
  /** Gives the units of a call that may be sent now. */
  take(): Unit<Row>[] | undefined;
  /** The call of these units is settled. */
  release(units: readonly Unit<Row>[]): void;
  /** Whether no more units may be added until some are taken or released. */
  readonly isFull: boolean;
  readonly isEmpty: boolean;
}

/** Puts units of the same key into one call, whose order is free: as many elements as a call takes. */
export class Batches<Row> implements Planner<Row> {
  readonly #max: number;
  readonly #groups = new Map<string, Unit<Row>[]>();
  readonly #ready: Unit<Row>[][] = [];
  #waiting = 0;
  #isEnded = false;

  constructor(max: number) {
    this.#max = max;
  }

  get isFull(): boolean {
    return this.#ready.length > 0;
  }

  get isEmpty(): boolean {
    return this.#ready.length === 0 && this.#waiting === 0;
  }

  add(unit: Unit<Row>): void {
    // A row without the list is refused by itself.
    if (unit.key === undefined || !('element' in unit)) {
      this.#ready.push([unit]);
      return;
    }
    const group = this.#groups.get(unit.key) ?? [];
    group.push(unit);
    this.#groups.set(unit.key, group);
    this.#waiting++;
    if (group.length >= this.#max) this.#finish(unit.key, group);
    else if (this.#waiting > maxWaiting) this.#finishOldest();
  }

  end(): void {
    this.#isEnded = true;
  }

  take(): Unit<Row>[] | undefined {
    if (this.#ready.length === 0 && this.#isEnded) this.#finishOldest();
    return this.#ready.shift();
  }

  release(): void {}

  #finishOldest(): void {
    const [oldest] = this.#groups;
    if (oldest) this.#finish(...oldest);
  }

  #finish(key: string, group: Unit<Row>[]): void {
    this.#groups.delete(key);
    this.#waiting -= group.length;
    this.#ready.push(group);
  }
}

/** Sends each unit in a call of its own, and those of the same key in their order, one after the other. */
export class Lanes<Row> implements Planner<Row> {
  readonly #ready: Unit<Row>[] = [];
  /** Units that wait for the one of their lane that is under way. */
  readonly #lanes = new Map<string, Unit<Row>[]>();
  #waiting = 0;

  get isFull(): boolean {
    return this.#ready.length > 0 || this.#waiting >= maxWaiting;
  }

  get isEmpty(): boolean {
    return this.#ready.length === 0 && this.#waiting === 0;
  }

  add(unit: Unit<Row>): void {
    const lane = unit.key === undefined ? undefined : this.#lanes.get(unit.key);
    if (lane) {
      lane.push(unit);
      this.#waiting++;
      return;
    }
    if (unit.key !== undefined) this.#lanes.set(unit.key, []);
    this.#ready.push(unit);
  }

  end(): void {}

  take(): Unit<Row>[] | undefined {
    const unit = this.#ready.shift();
    return unit && [unit];
  }

  release([unit]: readonly Unit<Row>[]): void {
    if (unit?.key === undefined) return;
    const next = this.#lanes.get(unit.key)?.shift();
    if (next) {
      this.#waiting--;
      this.#ready.push(next);
    } else this.#lanes.delete(unit.key);
  }
}
