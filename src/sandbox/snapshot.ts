import { type Clock, checkPosition } from './clock.js';
import { exportContents, importContents } from './files/base64.js';
import type { Ids } from './ids.js';
import { take } from './pages.js';
import { type Snapshot, snapshotVersion } from './snapshot-form.js';
import { exportRows, importRows, type Rows, type State, tableNames, tables } from './state/state.js';
import { createCompiler } from './validation/compiler.js';
import { throwFailures } from './validation/failures.js';
import type { Validate } from './validation/validate.js';

export function takeSnapshot(state: State, clock: Clock, ids: Ids): Snapshot {
  return {
    format: 'amity-sandbox',
    version: snapshotVersion,
    clock: clock.save(),
    ids: ids.save(),
    tables: exportRows(state),
    contents: exportContents(state),
  };
}

/** Whether a value says that it is a snapshot, valid or not. */
export function isSnapshot(value: unknown): value is { format: 'amity-sandbox' } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'amity-sandbox';
}

/**
 * A snapshot's state.
 *
 * @throws TypeError where it is none, with the place.
 */
export function readSnapshot(value: unknown): { snapshot: Snapshot; state: State } {
  // Made once: the compiler keeps every schema that it is given.
  validate ??= compile(snapshotSchema());
  throwFailures('state', validate(value));
  const snapshot = value as Snapshot; // valid by that schema, which is made of the tables' fields
  try {
    checkPosition(snapshot.clock);
    const rows = snapshot.tables as Rows;
    checkSegments(rows);
    const state = importRows(rows);
    raiseLastSegments(state);
    importContents(state, snapshot.contents);
    return { snapshot, state };
  } catch (cause) {
    if (cause instanceof TypeError) throw new TypeError(`The state is invalid: ${cause.message}`, { cause });
    throw cause;
  }
}

/** Refuses messages that are not in the order of their segments, by which pages are found. */
function checkSegments({ messages = [] }: Partial<Rows>): void {
  const last = new Map<string, number>();
  for (const [index, { channelId, segment }] of messages.entries()) {
    const before = last.get(channelId) ?? 0;
    if (segment <= before)
      throw new TypeError(`The 'tables.messages.${index}.segment' is ${segment}, which must be more than ${before}.`);
    last.set(channelId, segment);
  }
}

/** Has each channel count on from its last message: in a file to which messages were added by hand it may be behind them. */
function raiseLastSegments({ channels, messages }: State): void {
  for (const { channelId, lastSegment } of channels.all()) {
    const [last] = take(messages.newestBy('channel', channelId), 1);
    if (last && last.segment > lastSegment) channels.update(channelId, { lastSegment: last.segment });
  }
}

const compile = createCompiler();
let validate: Validate | undefined;

/** A whole number that can be counted on from. */
const count = { type: 'integer', minimum: 0, maximum: 2 ** 52 };

export function snapshotSchema() {
  const lists = tableNames.map((name) => [name, { type: 'array', items: tables[name].fields }]);
  return {
    type: 'object',
    required: ['format', 'version', 'clock', 'ids', 'tables'],
    properties: {
      format: { const: 'amity-sandbox' },
      version: { const: snapshotVersion },
      clock: {
        oneOf: [
          { type: 'object', required: ['offsetMs'], properties: { offsetMs: { type: 'number' } } },
          {
            type: 'object',
            required: ['stoppedAt'],
            properties: { stoppedAt: { type: 'string', format: 'date-time' } },
          },
        ],
      },
      ids: {
        type: 'object',
        required: ['seed', 'drawn'],
        properties: { seed: count, drawn: count },
      },
      tables: { type: 'object', properties: Object.fromEntries(lists), additionalProperties: false },
      contents: { type: 'object', additionalProperties: { type: 'string' } },
    },
  };
}
