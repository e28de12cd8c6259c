import type { AmityError } from '../errors/errors.js';
import type { Journal } from './journal.js';

/** Options of a bulk run. */
export interface BulkOptions<Row = Readonly<Record<string, unknown>>, Args = Readonly<Record<string, unknown>>> {
  /** Makes a row the arguments of a call. By default a row is that already. */
  toArguments?: ((row: Row) => Args) | undefined;
  /**
   * Requests that may start in a second, for all workers together. A 429 halves it, after which it creeps up again. `Infinity`
   * for no limit. Where the client has a `rateLimit`, the default is that one, shared with the client's other calls. One that the
   * client shares with other processes holds beside this rate, too.
   *
   * @default 10
   */
  rate?: number | undefined;
  /**
   * Calls that are under way at once.
   *
   * @default 4
   */
  concurrency?: number | undefined;
  /** Keeper of what was sent and done, so that a later run goes on where this one ends. None by default. */
  journal?: Journal | undefined;
  /**
   * Name of the rows, such as their hash. A journal of other rows is refused, and ids that are made for rows are made from it: the
   * same rows get the same ids. Without it they get ids that no other run has, but one that goes on by the same journal.
   */
  input?: string | undefined;
  /** Settings beside the rows that a journal is bound to: one that was begun with others is refused. */
  settings?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Decision on rows of which nobody knows whether they were carried out, where to send them again could do it twice. By default
   * they stay in doubt, and a later run can decide.
   */
  onDoubt?: 'repeat' | 'skip' | undefined;
  /** Called after each change of the progress. */
  onProgress?: ((progress: BulkProgress) => void) | undefined;
  /** Ends the run: calls under way are finished, no other is begun, and the loop throws an `AmityAbortError`. */
  signal?: AbortSignal | undefined;
}

/** Numbers of a bulk run. Its unit is a row, or an element of its list where rows are sent together by one. */
export interface BulkProgress {
  /** Carried out, in earlier runs too. */
  done: number;
  /** Refused by the server, in earlier runs too. */
  failed: number;
  /** Not known whether they were carried out. */
  inDoubt: number;
  /** Left out by a decision of `onDoubt`. */
  skipped: number;
  /** Settled in this run alone, of all the above. */
  settledNow: number;
  /** Requests that were sent in this run. */
  requests: number;
  /** Requests that were refused with 429 in this run. */
  rateLimited: number;
}

interface Settled<Row> {
  /** Number of the row, from 0. */
  index: number;
  /** The row as it was given. */
  row: Row;
  /** The element of the row's list, where rows are sent together by one. */
  element?: unknown;
}

/** Outcome of a row, or of an element of its list. */
export type BulkResult<Row = Readonly<Record<string, unknown>>, Result = unknown> = Settled<Row> &
  (
    | {
        status: 'done';
        /** Result of the call that carried it out. Absent where an earlier attempt did, whose response was lost. */
        data?: Result;
      }
    | { status: 'failed'; error: AmityError }
    | { status: 'inDoubt'; error?: AmityError | undefined }
    | { status: 'skipped' }
  );
