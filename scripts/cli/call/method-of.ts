import type { AnyMethod } from '../../../src/client/method.js';

/** The client's method of an operation, whose id is the way to it. */
export function methodOf(client: object, { id }: { id: string }): AnyMethod {
  const found = id.split('.').reduce<unknown>((node, name) => Reflect.get(Object(node), name), client);
  return found as AnyMethod; // the client and the bundle are made from one specification
}
