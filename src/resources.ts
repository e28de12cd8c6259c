import type { Operations, Resources } from '../generated/client.js';
import { createMethod, type Method } from './method.js';
import { type OperationId, operationTable } from './operation.js';
import type { RawClient } from './raw.js';

/** Every operation as a method under its `operationId`. */
export type ResourceMethods = Resources<{ [Id in OperationId]: Method<Operations[Id]> }>;

interface Tree {
  [name: string]: Tree | ReturnType<typeof createMethod>;
}

/** The tree of methods that the operation table spans: `v2.users.ban` becomes `{ v2: { users: { ban } } }`. */
export function createResources(raw: RawClient): ResourceMethods {
  const root: Tree = {};
  for (const id of Object.keys(operationTable) as OperationId[]) {
    const names = id.split('.');
    const method = names.pop() ?? id;
    let folder = root;
    for (const name of names) {
      folder[name] ??= {};
      folder = folder[name] as Tree; // generation fails where a method and a resource have one name
    }
    folder[method] = createMethod(raw, id);
  }
  return root as unknown as ResourceMethods; // the table and this type are made from one specification
}
