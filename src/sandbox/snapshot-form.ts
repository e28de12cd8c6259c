import type { ClockState } from './clock.js';
import type { IdState } from './ids.js';

/** The version of the form. It rises when an older sandbox could not read it. */
export const snapshotVersion = 1;

/** A whole state, to be saved and loaded: what `GET /_sandbox/state` gives and `PUT` takes. */
export interface Snapshot {
  readonly format: 'amity-sandbox';
  readonly version: number;
  readonly clock: ClockState;
  readonly ids: IdState;
  /** The records by table, the oldest first. */
  readonly tables: Readonly<Record<string, readonly object[]>>;
  /**
   * The bytes of files in base64, by the files' ids: up to 256 MiB in all, since a string cannot hold much more; the newest
   * files that do not fit are omitted. A file whose bytes are not here is known still, and cannot be downloaded.
   *
   * @default none
   */
  readonly contents?: Readonly<Record<string, string>>;
}
