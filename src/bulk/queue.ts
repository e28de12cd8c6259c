/** Hands values from those who add to the one who reads. Adding waits while more are there than may be. */
export class Queue<Value> {
  readonly #max: number;
  readonly #values: Value[] = [];
  #isClosed = false;
  #wakeReader: (() => void) | undefined;
  #wakeWriters: (() => void)[] = [];

  constructor(max: number) {
    this.#max = max;
  }

  async add(value: Value): Promise<void> {
    while (this.#values.length >= this.#max && !this.#isClosed) {
      await new Promise<void>((resolve) => this.#wakeWriters.push(resolve));
    }
    this.#values.push(value);
    this.#wakeReader?.();
  }

  /** Ends the queue: what is in it is still read, and nobody waits any more to add. */
  close(): void {
    this.#isClosed = true;
    this.#wakeReader?.();
    this.#release();
  }

  /** Gives the next value, once there is one; undefined at the end. */
  async take(): Promise<{ value: Value } | undefined> {
    for (;;) {
      if (this.#values.length > 0) {
        const value = this.#values.shift() as Value; // one is there
        if (this.#values.length < this.#max) this.#release();
        return { value };
      }
      if (this.#isClosed) return undefined;
      await new Promise<void>((resolve) => {
        this.#wakeReader = resolve;
      });
    }
  }

  #release(): void {
    for (const wake of this.#wakeWriters.splice(0)) wake();
  }
}
