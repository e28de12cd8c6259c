import { events, exchanges, prehooks } from '../../../generated/exchanges.js';
import { webhookShape } from '../../../src/sandbox/delivery/webhook.js';
import { faultShape } from '../../../src/sandbox/faults.js';
import { seedShape } from '../../../src/sandbox/seed/shape.js';
import { snapshotSchema } from '../../../src/sandbox/snapshot.js';
import type { ValidationOptions } from '../../../src/sandbox/validation/validate.js';

/** A schema by which the sandbox validates, and how it does. */
export interface UsedSchema {
  readonly name: string;
  readonly schema: object;
  readonly variants: readonly ValidationOptions[];
}

const asIs: ValidationOptions = {};
const text: ValidationOptions = { readsText: true, setsDefaults: true };
const changeInText: ValidationOptions = { readsText: true };
const json: ValidationOptions = { setsDefaults: true };

/** Every schema by which the sandbox validates. */
export function usedSchemas(): UsedSchema[] {
  const found: (Omit<UsedSchema, 'schema'> & { schema: object | undefined })[] = [
    { name: 'a seed', schema: seedShape, variants: [asIs] },
    { name: 'a fault', schema: faultShape, variants: [asIs] },
    { name: 'a webhook', schema: webhookShape, variants: [asIs] },
    { name: 'a snapshot', schema: snapshotSchema(), variants: [asIs] },
  ];
  for (const [id, { path, query, headers, body, response }] of Object.entries(exchanges)) {
    found.push(
      { name: `path of ${id}`, schema: path, variants: [text] },
      { name: `query of ${id}`, schema: query, variants: [text] },
      { name: `headers of ${id}`, schema: headers, variants: [text] },
      { name: `body of ${id}`, schema: body?.schema, variants: [text, json, asIs, changeInText] },
      { name: `response of ${id}`, schema: response, variants: [asIs] },
    );
  }
  for (const [name, schema] of Object.entries({ ...events, ...prehooks }))
    found.push({ name, schema, variants: [asIs] });
  return found.flatMap(({ schema, ...rest }) => (schema ? [{ ...rest, schema }] : []));
}
