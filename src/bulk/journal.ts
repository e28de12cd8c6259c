/** Entry of a journal. Units are numbered from 0: the rows, or the elements of their lists. */
export type JournalEntry =
  | JournalHeader
  /** The call of these units is about to be sent. */
  | { type: 'send'; call: number; units: string }
  /** The call was carried out. */
  | { type: 'done'; call: number }
  /** The call was certainly not carried out. */
  | { type: 'refused'; call: number }
  /** The call was certainly not carried out, and will not be: its units are refused. */
  | { type: 'failed'; call: number; failure: JournalFailure }
  /** Units that were in doubt and are left out by a decision. */
  | { type: 'skipped'; units: string };

/** First entry of a journal: the run that it is of. */
export interface JournalHeader {
  type: 'begin';
  version: 1;
  operation: string;
  server: string;
  /** Name of the rows, or one that was made up. */
  input: string;
  isNamed: boolean;
  settings: Readonly<Record<string, unknown>>;
}

/** Refusal of a unit. */
export interface JournalFailure {
  /** Number of its row, from 0. */
  index: number;
  row: unknown;
  element?: unknown;
  status?: number | undefined;
  code?: number | undefined;
  message: string;
}

/** Keeper of entries. `fileJournal` of `amity-openapi/node` is one; a table of a database can be another. */
export interface Journal {
  /** Gives the entries of earlier runs, the oldest first. Called once, before anything is added. */
  read(): AsyncIterable<JournalEntry>;
  /** Adds entries. Resolves once they are safe, even from a loss of power: only then is anything sent or counted as done. */
  add(entries: readonly JournalEntry[]): Promise<void>;
  /** Ends the use of the journal. Called once, also where `read` has thrown. */
  close(): Promise<void>;
}
