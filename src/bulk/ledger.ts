import { AmityError } from '../errors/errors.js';
import type { Journal, JournalEntry, JournalFailure, JournalHeader } from './journal.js';
import { readRanges, writeRanges } from './ranges.js';

/** State of a unit. One in doubt may have been carried out. */
export const unitState = { open: 0, inDoubt: 1, done: 2, failed: 3, skipped: 4 } as const;
export type UnitState = (typeof unitState)[keyof typeof unitState];

/** Count that a state belongs to. */
const counted = [undefined, 'inDoubt', 'done', 'failed', 'skipped'] as const;

/** States of all units, and the journal that keeps them. Holds a byte for each unit. */
export class Ledger {
  readonly counts = { done: 0, failed: 0, skipped: 0, inDoubt: 0 };
  /** Name of the rows, which of a run that goes on is the first run's. */
  readonly input: string;
  readonly #journal: Journal | undefined;
  readonly #calls = new Map<number, readonly number[]>();
  /** Units of calls of earlier runs that were open before them. */
  readonly #fresh = new Map<number, readonly number[]>();
  #states = new Uint8Array(1024);
  #lastCall = 0;

  private constructor(input: string, journal: Journal | undefined) {
    this.input = input;
    this.#journal = journal;
  }

  /**
   * Opens the ledger of a run: reads what earlier runs have noted, or begins.
   *
   * @throws AmityError where the journal is of another operation, server, input or settings.
   */
  static async open(header: JournalHeader, journal?: Journal): Promise<Ledger> {
    let ledger: Ledger | undefined;
    for await (const entry of journal?.read() ?? []) {
      if (ledger) ledger.#replay(entry);
      else ledger = new Ledger(sameRun(header, entry).input, journal);
    }
    if (!ledger) {
      ledger = new Ledger(header.input, journal);
      await journal?.add([header]);
    }
    // Calls that nothing followed have left their units in doubt.
    ledger.#calls.clear();
    ledger.#fresh.clear();
    return ledger;
  }

  stateOf(unit: number): UnitState {
    return (this.#states[unit] ?? unitState.open) as UnitState; // nothing else is written
  }

  /** Notes that a call of these units is about to be sent. Returns its number once that is safe. */
  async send(units: readonly number[]): Promise<number> {
    const call = ++this.#lastCall;
    await this.#note({ type: 'send', call, units: writeRanges(units) });
    this.#calls.set(call, units);
    return call;
  }

  async done(call: number): Promise<void> {
    await this.#note({ type: 'done', call });
    this.#end(call, unitState.done);
  }

  /** Notes that a call was certainly not carried out. What an earlier call has left in doubt stays so. */
  async refused(call: number): Promise<void> {
    await this.#note({ type: 'refused', call });
    this.#calls.delete(call);
  }

  async failed(call: number, failure: JournalFailure): Promise<void> {
    await this.#note({ type: 'failed', call, failure });
    this.#end(call, unitState.failed);
  }

  /** Leaves the units of a call in doubt. The journal needs no word of it: the call was sent, and nothing followed. */
  doubt(call: number): void {
    this.#end(call, unitState.inDoubt);
  }

  async skip(units: readonly number[]): Promise<void> {
    await this.#note({ type: 'skipped', units: writeRanges(units) });
    for (const unit of units) this.#set(unit, unitState.skipped);
  }

  #end(call: number, state: UnitState): void {
    for (const unit of this.#calls.get(call) ?? []) this.#set(unit, state);
    this.#calls.delete(call);
  }

  #set(unit: number, state: UnitState): void {
    const before = this.stateOf(unit);
    if (before === state) return;
    if (unit >= this.#states.length) {
      const grown = new Uint8Array(Math.max(unit + 1, this.#states.length * 2));
      grown.set(this.#states);
      this.#states = grown;
    }
    this.#states[unit] = state;
    this.#count(before, -1);
    this.#count(state, 1);
  }

  #count(state: UnitState, by: number): void {
    const name = counted[state];
    if (name) this.counts[name] += by;
  }

  #replay(entry: JournalEntry): void {
    if (entry.type === 'send') {
      this.#lastCall = Math.max(this.#lastCall, entry.call);
      const units = [...readRanges(entry.units)];
      const fresh = units.filter((unit) => this.stateOf(unit) === unitState.open);
      this.#calls.set(entry.call, units);
      this.#fresh.set(entry.call, fresh);
      // Unless an entry follows that knows better.
      for (const unit of fresh) this.#set(unit, unitState.inDoubt);
    } else if (entry.type === 'done') this.#end(entry.call, unitState.done);
    else if (entry.type === 'failed') this.#end(entry.call, unitState.failed);
    else if (entry.type === 'refused') {
      for (const unit of this.#fresh.get(entry.call) ?? []) this.#set(unit, unitState.open);
      this.#calls.delete(entry.call);
    }
    if ('call' in entry && entry.type !== 'send') this.#fresh.delete(entry.call);
    if (entry.type === 'skipped') for (const unit of readRanges(entry.units)) this.#set(unit, unitState.skipped);
  }

  async #note(entry: JournalEntry): Promise<void> {
    await this.#journal?.add([entry]);
  }
}

/** Looks whether a journal is of this run. */
function sameRun(now: JournalHeader, was: JournalEntry): JournalHeader {
  if (was.type !== 'begin' || was.version !== 1)
    throw new AmityError('The journal does not begin as one of this version does. Name another.');
  const refuse = (what: string) => new AmityError(`The journal is of ${what}. Name another, or go on as it was begun.`);
  if (was.operation !== now.operation) throw refuse(`${was.operation}, not of ${now.operation}`);
  if (was.server !== now.server) throw refuse(`the server ${was.server}, not of ${now.server}`);
  if (was.isNamed !== now.isNamed || (now.isNamed && was.input !== now.input))
    throw refuse('another input: the rows are not those that it was begun with');
  if (JSON.stringify(was.settings) !== JSON.stringify(now.settings))
    throw refuse(`other settings: ${JSON.stringify(was.settings)}, not ${JSON.stringify(now.settings)}`);
  return was;
}
