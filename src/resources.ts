import type { Operations, Resources } from '../generated/client.js';
import type { Connection } from './connection.js';
import { type AnyMethod, createMethod, type Method } from './method.js';
import type { Context, OperationId } from './operation.js';

/** Every operation as a method under its `operationId`. */
export type ResourceMethods = Resources<{ [Id in OperationId]: Method<Operations[Id]> }>;

interface Tree {
  [name: string]: Tree | AnyMethod;
}

/** The tree of methods that the operation table spans: `v2.users.ban` becomes `{ v2: { users: { ban } } }`. */
export function createResources(connection: Connection, operations: readonly Context[]): ResourceMethods {
  const root: Tree = {};
  for (const context of operations) {
    const names = context.id.split('.');
    const method = names.pop() ?? context.id;
    let folder = root;
    for (const name of names) {
      folder[name] ??= {};
      folder = folder[name] as Tree; // generation fails where a method and a resource have one name
    }
    folder[method] = createMethod(connection, context);
  }
  return root as unknown as ResourceMethods; // the table and this type are made from one specification
}
