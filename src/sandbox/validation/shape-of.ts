import { shapes } from '../../../generated/exchanges.js';
import type { Schema } from './schema.js';

/** The shape of the specification that a schema refers to. */
export function shapeOf(reference: string): Schema {
  const shape = shapes[reference.slice('shapes#/$defs/'.length)];
  if (!shape) throw new Error(`There is no shape ${reference}.`);
  return shape;
}
