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

const all = [asIs, text, changeInText, json];

const defaults = {
  type: 'object',
  properties: { k: { type: 'string', default: 'x' }, l: { type: 'integer', default: 1 }, m: { default: null } },
};

/** Schemas that the specification does not have today, for rules that no other reaches. */
const others: UsedSchema[] = [
  {
    name: 'a default within a branch',
    schema: {
      type: 'object',
      properties: {
        a: { oneOf: [defaults, { type: 'array' }] },
        b: { anyOf: [defaults, { type: 'array', items: defaults }] },
        c: { type: 'object', default: {}, properties: { d: { type: 'integer', default: 1 } } },
      },
    },
    variants: all,
  },
  {
    name: 'branches that may all be right',
    schema: {
      type: 'object',
      properties: {
        a: { oneOf: [{ type: 'number' }, { minimum: 0 }, { type: 'string', maxLength: 2 }, { maximum: 50 }] },
      },
    },
    variants: all,
  },
  {
    name: 'several types, some of them twice',
    schema: {
      type: 'object',
      properties: {
        a: {
          type: 'array',
          uniqueItems: true,
          items: { type: ['string', 'integer'], enum: ['1', 1, '2', 7, true, 'x'] },
        },
        b: { type: 'array', uniqueItems: true, items: { type: 'string' } },
        c: { type: 'array', uniqueItems: true, items: { type: 'object' } },
      },
    },
    variants: all,
  },
];

/** Every schema by which the sandbox validates, and a few others. */
export function usedSchemas(): UsedSchema[] {
  const found: (Omit<UsedSchema, 'schema'> & { schema: object | undefined })[] = [
    ...others,
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
