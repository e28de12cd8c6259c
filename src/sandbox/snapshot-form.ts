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
}
