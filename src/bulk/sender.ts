import { placeArguments } from '../client/arguments.js';
import type { Call } from '../client/call.js';
import { prepareCall } from '../client/send.js';
import { AmityError, withOperationId } from '../errors/errors.js';
import type { NamedOperation } from '../operation.js';
import { sleep } from '../platform/wait.js';
import { fillPath } from '../request/path.js';
import { encodeQuery } from '../request/query.js';
import { backoffMs, isIdempotent } from '../transport/retry.js';
import type { BulkFacts } from './facts.js';
import { fateOf, isDenied, saysDone } from './fate.js';
import { type Ledger, unitState } from './ledger.js';
import type { BulkResult } from './options.js';
import { argumentsOf, type Unit } from './units.js';

/** Times that a call is sent whose fate stays unknown. With the waits between them they take up to half a minute. */
const maxTries = 7;

/** Calls in a row of unknown fate after which the server is taken to be down. */
const maxUnknown = 3;

/** Calls that may be refused as not permitted, before any is carried out, until the token is taken to be the wrong one. */
const maxDenied = 5;

/** Parts of a run that sending needs. */
export interface SenderOptions<Row, Result> {
  named: NamedOperation;
  facts: BulkFacts;
  ledger: Ledger;
  call(args: Readonly<Record<string, unknown>>): Call<Result, AmityError>;
  emit(results: readonly BulkResult<Row, Result>[]): Promise<void>;
  /** Called after each 429. */
  onRateLimit(): void;
  onDoubt: 'repeat' | 'skip' | undefined;
  /** Ends the sending between two calls. */
  signal: AbortSignal;
}

/** Whether sending a unit again can do nothing twice. */
export function isSafeToRepeat({ operation }: NamedOperation, { ownId }: BulkFacts): boolean {
  return ownId !== undefined || isIdempotent(operation.method, operation);
}

/** A unit as results name it. */
export function settledOf<Row>(unit: Unit<Row>): { index: number; row: Row; element?: unknown } {
  const { index, row } = unit;
  return 'element' in unit ? { index, row, element: unit.element } : { index, row };
}

/** Sends the calls of units, and settles each unit: carried out, refused, or in doubt. */
export class Sender<Row, Result> {
  readonly #options: SenderOptions<Row, Result>;
  readonly #isSafe: boolean;
  /** Calls that were refused as not permitted, while nothing has been carried out. */
  readonly #denied: Unit<Row>[][] = [];
  #unknown = 0;
  #isFinishing = false;

  constructor(options: SenderOptions<Row, Result>) {
    this.#options = options;
    this.#isSafe = isSafeToRepeat(options.named, options.facts);
  }

  /** Settles units, except where the run is ended before. */
  async settle(units: Unit<Row>[]): Promise<void> {
    const { ledger, signal, facts } = this.#options;
    const invalid = this.#invalid(units);
    if (invalid && units.length > 1) {
      for (const unit of units) await this.settle([unit]);
      return;
    }
    for (let tries = 1; !signal.aborted; tries++) {
      // Only now is it safe to send: whatever happens next, a later run knows of it.
      const call = await ledger.send(units.map(({ number }) => number));
      if (invalid) return this.#fail(units, call, invalid);
      const { data, error } = await this.#options.call(argumentsOf(units, facts)).safe();
      if (error?.status === 429) this.#options.onRateLimit();
      const fate = error ? fateOf(error) : 'done';
      if (fate === 'done') return this.#done(units, call, data);
      // It has said what there is to say.
      if (fate === 'refused') return this.#refused(units, call, error);
      if (fate === 'unknown') {
        ledger.doubt(call);
        if (!(await this.#mayRepeat(units, tries, error))) return;
      } else {
        await ledger.refused(call);
        if (fate === 'stop' || (error?.status !== 429 && tries >= maxTries)) throw error;
      }
      // A 429 is waited for in the queue of the rate limit.
      if (error?.status !== 429) await sleep(500 + backoffMs(tries), signal).catch(() => {});
    }
  }

  /** Settles what could not be settled before all rows were seen. */
  async finish(): Promise<void> {
    this.#isFinishing = true;
    for (const units of this.#denied.splice(0)) await this.settle(units);
  }

  /** The client's own refusal of units, which it would not send. */
  #invalid(units: readonly Unit<Row>[]): AmityError | undefined {
    const { named, facts } = this.#options;
    try {
      const { path, query, body } = placeArguments(named, argumentsOf(units, facts));
      fillPath(named.operation.path, path);
      encodeQuery(query);
      // The content of files is read once.
      if (!named.operation.files) prepareCall(named, { body });
      return undefined;
    } catch (error) {
      const known = withOperationId(error, named.id);
      if (known instanceof AmityError) return known;
      throw error;
    }
  }

  async #done(units: readonly Unit<Row>[], call: number, data?: Result): Promise<void> {
    const { ledger, emit } = this.#options;
    await ledger.done(call);
    this.#unknown = 0;
    const result = { status: 'done', ...(data !== undefined && { data }) } as const;
    await emit(units.map((unit) => ({ ...settledOf(unit), ...result })));
    for (const denied of this.#denied.splice(0)) await this.settle(denied);
  }

  /** Halves refused units until those are found that are at fault. */
  async #refused(units: Unit<Row>[], call: number, error: AmityError | undefined): Promise<void> {
    const { ledger, named, facts } = this.#options;
    this.#unknown = 0;
    const [unit] = units;
    if (units.length > 1 || this.#isPutOff(error)) await ledger.refused(call);
    if (this.#isPutOff(error)) return this.#putOff(units, error);
    if (units.length > 1) {
      const middle = Math.ceil(units.length / 2);
      await this.settle(units.slice(0, middle));
      return this.settle(units.slice(middle));
    }
    const wasInDoubt = unit && ledger.stateOf(unit.number) === unitState.inDoubt;
    if (wasInDoubt && saysDone(error, named.operation.method, facts.ownId)) return this.#done(units, call);
    if (error) await this.#fail(units, call, error);
  }

  /** Whether a refusal may be one of the token rather than of the rows. */
  #isPutOff(error: AmityError | undefined): boolean {
    return isDenied(error) && this.#options.ledger.counts.done === 0 && !this.#isFinishing;
  }

  #putOff(units: Unit<Row>[], error: AmityError | undefined): void {
    this.#denied.push(units);
    if (this.#denied.length < maxDenied) return;
    const { id } = this.#options.named;
    const reason = `the token may not do this: each of the first ${maxDenied} calls was refused. ${error?.message ?? ''}`;
    throw new AmityError(`${id} in bulk was ended, since ${reason}`, { operationId: id, cause: error });
  }

  async #fail(units: readonly Unit<Row>[], call: number, error: AmityError): Promise<void> {
    const { ledger, emit } = this.#options;
    const [unit] = units;
    if (!unit) return;
    const { status } = error;
    const code = 'code' in error && typeof error.code === 'number' ? error.code : undefined;
    await ledger.failed(call, { ...settledOf(unit), status, code, message: error.message });
    await emit(units.map((each) => ({ ...settledOf(each), status: 'failed', error })));
  }

  /** Decides whether units of unknown fate are sent again; where not, tells that they are in doubt. */
  async #mayRepeat(units: readonly Unit<Row>[], tries: number, error: AmityError | undefined): Promise<boolean> {
    const { ledger, emit, onDoubt, signal } = this.#options;
    const isAllowed = this.#isSafe || onDoubt === 'repeat';
    if (isAllowed && tries < maxTries && !signal.aborted) return true;
    if (!isAllowed && onDoubt === 'skip') {
      await ledger.skip(units.map(({ number }) => number));
      await emit(units.map((unit) => ({ ...settledOf(unit), status: 'skipped' })));
      return false;
    }
    await emit(units.map((unit) => ({ ...settledOf(unit), status: 'inDoubt', error })));
    if (isAllowed && ++this.#unknown >= maxUnknown) throw error;
    return false;
  }
}
