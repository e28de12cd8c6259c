/** Position of a clock: so many milliseconds off the real time, or still at a moment. */
export type ClockState = { readonly offsetMs: number } | { readonly stoppedAt: string };

/** The sandbox's time. It runs with the real time; one that was given a moment to start at stands still until it is moved. */
export class Clock {
  #offsetMs = 0;
  #stoppedAtMs: number | undefined;
  #written = { ms: Number.NaN, text: '' };

  constructor(stoppedAt?: Date) {
    this.#stoppedAtMs = stoppedAt?.getTime();
  }

  /** Milliseconds since 1970. */
  get nowMs(): number {
    return this.#stoppedAtMs ?? Date.now() + this.#offsetMs;
  }

  /** The time as the API writes it: UTC, to the millisecond. */
  get now(): string {
    return this.write(this.nowMs);
  }

  /** A time as the API writes it. */
  write(ms: number): string {
    // Requests of the same millisecond have the same text.
    if (this.#written.ms !== ms) this.#written = { ms, text: new Date(ms).toISOString() };
    return this.#written.text;
  }

  /** Moves the clock by milliseconds. What has a time limit sees it at once. */
  advance(ms: number): void {
    this.set(new Date(this.nowMs + ms));
  }

  /** Moves the clock to a moment. A running clock runs on from there, a stopped one stands there. */
  set(moment: Date): void {
    if (Number.isNaN(moment.getTime())) throw new RangeError('The clock needs a valid date.');
    if (this.#stoppedAtMs === undefined) this.#offsetMs = moment.getTime() - Date.now();
    else this.#stoppedAtMs = moment.getTime();
  }

  /** Position of the clock, for `restore`. */
  save(): ClockState {
    return this.#stoppedAtMs === undefined
      ? { offsetMs: this.#offsetMs }
      : { stoppedAt: new Date(this.#stoppedAtMs).toISOString() };
  }

  restore(state: ClockState): void {
    this.#stoppedAtMs = 'stoppedAt' in state ? Date.parse(state.stoppedAt) : undefined;
    this.#offsetMs = 'offsetMs' in state ? state.offsetMs : 0;
  }
}
