/** Position of a clock: so many milliseconds off the real time, or still at a moment. */
export type ClockState = { readonly offsetMs: number } | { readonly stoppedAt: string };

/** The latest moment that a clock may show. Years of four digits are what times of the API have, also those to come. */
const latestMs = Date.UTC(9000, 0);

/** Times as ISO 8601 writes them: a date, with or without a time of the day and what that is off UTC. */
const isoTime = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * A moment that a clock may show: from 1970 to the year 9000. A text without a zone is in UTC, whatever machine reads it.
 *
 * @throws TypeError for what is none, which `what` names
 */
export function readMoment(given: unknown, what: string): Date {
  const moment = new Date(typeof given === 'string' ? parseTime(given) : toMs(given));
  if (isShown(moment.getTime())) return moment;
  throw new TypeError(
    `${what} is '${given}', which is no time. Write it like 2026-01-31T12:00:00Z, from 1970 to the year 9000.`,
  );
}

function toMs(given: unknown): number {
  return given instanceof Date || typeof given === 'number' ? Number(given) : Number.NaN;
}

function parseTime(text: string): number {
  const [, day, time, , , zone] = isoTime.exec(text) ?? [];
  // A 30 February would pass for a day in March.
  if (day === undefined || !isDay(day)) return Number.NaN;
  return Date.parse(time === undefined || zone !== undefined ? text : `${text}Z`);
}

function isDay(day: string): boolean {
  const ms = Date.parse(day);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}

function isShown(ms: number): boolean {
  return ms >= 0 && ms <= latestMs;
}

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

  /**
   * Moves the clock by milliseconds. What has a time limit sees it at once.
   *
   * @throws RangeError where that is beyond what it can show
   */
  advance(ms: number): void {
    const nowMs = typeof ms === 'number' ? this.nowMs + ms : Number.NaN;
    if (!isShown(nowMs))
      throw new RangeError(`The clock cannot be advanced by '${ms}' ms: it shows 1970 to the year 9000.`);
    this.#moveTo(nowMs);
  }

  /**
   * Moves the clock to a moment. A running clock runs on from there, a stopped one stands there.
   *
   * @throws TypeError for what is no moment that it can show
   */
  set(moment: Date | string | number): void {
    this.#moveTo(readMoment(moment, 'The moment').getTime());
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

  #moveTo(ms: number): void {
    if (this.#stoppedAtMs === undefined) this.#offsetMs = ms - Date.now();
    else this.#stoppedAtMs = ms;
  }
}

/** @throws TypeError for a position that no clock can show */
export function checkPosition(state: ClockState): void {
  if ('stoppedAt' in state) readMoment(state.stoppedAt, "The 'clock.stoppedAt'");
  else readMoment(Date.now() + state.offsetMs, "The time after 'clock.offsetMs'");
}
