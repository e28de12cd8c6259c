import type { ValidateFunction } from 'ajv/dist/2020.js';
import { createAjv, listFailures } from './ajv.js';
import type { Clock } from './clock.js';
import { exportContents, importContents } from './files/base64.js';
import type { Ids } from './ids.js';
import { type Snapshot, snapshotVersion } from './snapshot-form.js';
import { exportRows, importRows, type Rows, type State, tableNames, tables } from './state/state.js';

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
  validator ??= ajv().compile<Snapshot>(schema());
  if (!validator(value)) {
    throw new TypeError(`The state is invalid: ${listFailures(validator.errors).join(' ')}`);
  }
  const state = importRows(value.tables as Rows); // the schema is made of the tables' fields
  importContents(state, value.contents);
  return { snapshot: value, state };
}

const ajv = createAjv({});
let validator: ValidateFunction<Snapshot> | undefined;

function schema() {
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
        properties: { seed: { type: 'integer' }, drawn: { type: 'integer' } },
      },
      tables: { type: 'object', properties: Object.fromEntries(lists), additionalProperties: false },
      contents: { type: 'object', additionalProperties: { type: 'string' } },
    },
  };
}
