import type { Planner } from './planner.js';
import type { Unit } from './units.js';

/** Gives workers the calls of a stream of rows, reading no more rows than it must. */
export class CallSource<Row> {
  readonly #units: AsyncIterator<Unit<Row>>;
  readonly #planner: Planner<Row>;
  #isEnded = false;
  #isClosed = false;
  /** Error of the rows themselves, which each worker gets. */
  #error: { value: unknown } | undefined;
  #isReading = false;
  #wake: (() => void)[] = [];

  constructor(units: AsyncIterator<Unit<Row>>, planner: Planner<Row>) {
    this.#units = units;
    this.#planner = planner;
  }

  /** Gives the units of the next call that may be sent; undefined where none is left. */
  async next(): Promise<Unit<Row>[] | undefined> {
    for (;;) {
      if (this.#error) throw this.#error.value;
      if (this.#isClosed) return undefined;
      const call = this.#planner.take();
      if (call) return call;
      if (this.#isEnded && this.#planner.isEmpty) return undefined;
      const changed = new Promise<void>((resolve) => this.#wake.push(resolve));
      if (!this.#isEnded && !this.#planner.isFull) this.#read();
      await changed;
    }
  }

  /** Says that a call is settled, which may let others go. */
  release(units: readonly Unit<Row>[]): void {
    this.#planner.release(units);
    this.#wakeAll();
  }

  /** Ends the reading: those who wait for a call get none. Rows that never come hold nobody up. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#isEnded = true;
    this.#wakeAll();
    Promise.resolve(this.#units.return?.()).catch(() => {});
  }

  #read(): void {
    if (this.#isReading) return;
    this.#isReading = true;
    void this.#fill().finally(() => {
      this.#isReading = false;
      this.#wakeAll();
    });
  }

  /** Reads units until a call may be sent. */
  async #fill(): Promise<void> {
    try {
      while (!this.#isEnded && !this.#planner.isFull) {
        const { done, value } = await this.#units.next();
        if (!done) this.#planner.add(value);
        else {
          this.#isEnded = true;
          this.#planner.end();
        }
      }
    } catch (value) {
      this.#isEnded = true;
      this.#error = { value };
    }
  }

  #wakeAll(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}
