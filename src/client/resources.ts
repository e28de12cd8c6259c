import type { Operations, Resources } from '../../generated/client.js';
import { operations } from '../../generated/operations.js';
import { isOperation, type OperationId, type OperationTree } from '../operation.js';
import type { ClientCore } from './core.js';
import { type AnyMethod, createMethod, type Method } from './method.js';

/** Methods of all operations, each under its `operationId`. */
export type ResourceMethods = Resources<{ [Id in OperationId]: Method<Operations[Id]> }>;

interface Tree {
  [name: string]: Tree | AnyMethod;
}

/** Creates the methods of all operations. */
export function createResources(core: ClientCore): ResourceMethods {
  return methodsOf(core, operations, '') as unknown as ResourceMethods; // the table and this type are made from one specification
}

function methodsOf(core: ClientCore, tree: OperationTree, prefix: string): Tree {
  const entries = Object.entries(tree).map(([name, node]): [string, Tree | AnyMethod] => {
    const id = prefix + name;
    if (!isOperation(node)) return [name, methodsOf(core, node, `${id}.`)];
    return [name, createMethod(core, { id: id as OperationId, operation: node })]; // likewise
  });
  return Object.fromEntries(entries);
}
