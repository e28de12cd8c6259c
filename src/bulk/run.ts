import type { Call } from '../client/call.js';
import { checkOptionNames } from '../client/check-options.js';
import { type AnyMethod, createMethod, type MethodParts } from '../client/method.js';
import { AmityAbortError, AmityError } from '../errors/errors.js';
import type { NamedOperation } from '../operation.js';
import type { BulkFacts } from './facts.js';
import type { JournalHeader } from './journal.js';
import { Ledger, unitState } from './ledger.js';
import { limitedCore } from './limiter.js';
import type { BulkOptions, BulkProgress, BulkResult } from './options.js';
import { ownIdOf } from './own-id.js';
import { Batches, Lanes } from './planner.js';
import { Queue } from './queue.js';
import { isSafeToRepeat, Sender, settledOf } from './sender.js';
import { CallSource } from './source.js';
import { type Unit, UnitReader } from './units.js';

type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;
// biome-ignore lint/suspicious/noExplicitAny: the run hands rows through to what is typed by its caller
type Options = BulkOptions<any, any>;

/** Results that wait for a loop that is slower than the server. */
const maxResults = 1_000;

const optionNames = {
  toArguments: true,
  rate: true,
  concurrency: true,
  journal: true,
  input: true,
  settings: true,
  onDoubt: true,
  onProgress: true,
  signal: true,
} satisfies Record<keyof BulkOptions, true>;

/** A bulk run. Loop over it once: that runs it. */
export class BulkRun<Row, Result> implements AsyncIterable<BulkResult<Row, Result>> {
  readonly #named: NamedOperation;
  readonly #facts: BulkFacts;
  readonly #rows: Rows<Row>;
  readonly #options: Options;
  readonly #method: AnyMethod;
  readonly #server: string;
  #ledger: Ledger | undefined;
  #settledBefore = 0;
  #requests = 0;
  #rateLimited = 0;
  #hasBegun = false;

  /** @internal */
  constructor({ core, named }: MethodParts, facts: BulkFacts, rows: Rows<Row>, options: Options) {
    checkOptions(options);
    const limited = limitedCore(core, options.rate);
    this.#named = named;
    this.#facts = facts;
    this.#rows = rows;
    this.#options = options;
    this.#server = core.transport.baseUrl;
    this.#method = createMethod(limited, named);
  }

  /** Numbers of the run so far. */
  get progress(): BulkProgress {
    const { done = 0, failed = 0, inDoubt = 0, skipped = 0 } = this.#ledger?.counts ?? {};
    return {
      ...{ done, failed, inDoubt, skipped },
      settledNow: done + failed + skipped - this.#settledBefore,
      requests: this.#requests,
      rateLimited: this.#rateLimited,
    };
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<BulkResult<Row, Result>, void, undefined> {
    if (this.#hasBegun) throw new AmityError('A bulk run can be looped over once. Call bulk again.');
    this.#hasBegun = true;
    const { journal, signal } = this.#options;
    const stop = new AbortController();
    try {
      const ledger = await Ledger.open(this.#header(), journal);
      this.#ledger = ledger;
      const { done, failed, skipped } = ledger.counts;
      this.#settledBefore = done + failed + skipped;
      this.#tell();
      yield* this.#run(ledger, stop);
    } finally {
      await journal?.close();
    }
    if (signal?.aborted) {
      const message = `${this.#named.id} in bulk was ended by its signal. What was under way is finished.`;
      throw new AmityAbortError(message, { operationId: this.#named.id, cause: signal.reason });
    }
  }

  /** Runs the workers, and gives their results. A loop that is left waits for the calls under way. */
  async *#run(ledger: Ledger, stop: AbortController): AsyncGenerator<BulkResult<Row, Result>, void, undefined> {
    const { concurrency = 4, signal, onDoubt } = this.#options;
    const results = new Queue<BulkResult<Row, Result>>(maxResults);
    const emit = async (settled: readonly BulkResult<Row, Result>[]) => {
      this.#tell();
      for (const each of settled) await results.add(each);
    };
    const { batch } = this.#facts;
    const source = new CallSource(this.#units(ledger, emit), batch ? new Batches<Row>(batch.max) : new Lanes<Row>());
    const sender = new Sender<Row, Result>({
      onRateLimit: () => {
        this.#rateLimited++;
        this.#tell();
      },
      ...{ named: this.#named, facts: this.#facts, ledger, emit, onDoubt, signal: stop.signal },
      call: (args) => {
        this.#requests++;
        // Each attempt is noted by itself, so the client makes no other. A 429 is waited for however long it takes.
        const options = { maxRetries: 0, totalTimeout: Number.POSITIVE_INFINITY };
        return this.#method(args, options) as Call<Result, AmityError>; // the method's own result
      },
    });
    const end = () => {
      stop.abort();
      source.close();
    };
    const work = async () => {
      for (let units = await source.next(); units; units = await source.next()) {
        await sender.settle(units);
        source.release(units);
      }
    };
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end, { once: true });
    const workers = Array.from({ length: concurrency }, () =>
      work().catch((error) => {
        end();
        throw error;
      }),
    );
    const all = allDone(workers)
      .then(() => sender.finish())
      .finally(() => results.close());
    // Is awaited below, but only once the loop asks for more.
    all.catch(() => {});
    try {
      for (let next = await results.take(); next; next = await results.take()) yield next.value;
      await all;
    } finally {
      end();
      results.close();
      await all.catch(() => {});
      signal?.removeEventListener('abort', end);
    }
  }

  /** Makes units of the rows. Passes over what is settled, and settles what needs no call. */
  async *#units(
    ledger: Ledger,
    emit: (results: readonly BulkResult<Row, Result>[]) => Promise<void>,
  ): AsyncGenerator<Unit<Row>, void, undefined> {
    const { onDoubt } = this.#options;
    const toArguments: (row: Row) => Readonly<Record<string, unknown>> = this.#options.toArguments ?? Object;
    const reader = new UnitReader<Row>(this.#named, this.#facts, toArguments);
    const isSafe = isSafeToRepeat(this.#named, this.#facts);
    for await (const row of this.#rows) {
      for (const unit of reader.read(row)) {
        const state = ledger.stateOf(unit.number);
        if (state === unitState.open || (state === unitState.inDoubt && (isSafe || onDoubt === 'repeat'))) {
          yield await this.#withOwnId(unit, ledger.input);
        } else if (state === unitState.inDoubt && onDoubt === 'skip') {
          await ledger.skip([unit.number]);
          await emit([{ ...settledOf(unit), status: 'skipped' }]);
        } else if (state === unitState.inDoubt) await emit([{ ...settledOf(unit), status: 'inDoubt' }]);
      }
    }
  }

  async #withOwnId(unit: Unit<Row>, input: string): Promise<Unit<Row>> {
    const { ownId } = this.#facts;
    if (ownId === undefined || unit.args[ownId] !== undefined) return unit;
    return { ...unit, args: { ...unit.args, [ownId]: await ownIdOf(input, this.#named.id, unit.number, unit.args) } };
  }

  #header(): JournalHeader {
    const { input, settings = {} } = this.#options;
    return {
      ...{ type: 'begin', version: 1, operation: this.#named.id, server: this.#server },
      ...{ input: input ?? crypto.randomUUID(), isNamed: input !== undefined, settings },
    };
  }

  #tell(): void {
    this.#options.onProgress?.(this.progress);
  }
}

/** Waits for all, also where one fails, and fails as the first one did. */
async function allDone(workers: readonly Promise<void>[]): Promise<void> {
  const outcomes = await Promise.allSettled(workers);
  const failed = outcomes.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}

function checkOptions(options: Options): void {
  checkOptionNames('bulk', options, Object.keys(optionNames));
  const { concurrency, onDoubt } = options;
  if (concurrency !== undefined && !(Number.isInteger(concurrency) && concurrency > 0))
    throw new AmityError(`concurrency must be a whole number above zero, but is ${concurrency}.`);
  if (![undefined, 'repeat', 'skip'].includes(onDoubt))
    throw new AmityError(`onDoubt is 'repeat' or 'skip', not '${onDoubt}'.`);
}
