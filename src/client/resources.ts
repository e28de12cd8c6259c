import type { Operations, Resources } from '../../generated/client.js';
import { operations } from '../../generated/operations.js';
import { closest } from '../errors/did-you-mean.js';
import { AmityError } from '../errors/errors.js';
import { isOperation, type OperationId, type OperationTree } from '../operation.js';
import type { ClientCore } from './core.js';
import { type AnyMethod, createMethod, type Method } from './method.js';

/** Methods of all operations, each under its `operationId`. */
export type ResourceMethods = Resources<{ [Id in OperationId]: Method<Operations[Id]> }>;

interface Tree {
  [name: string]: Tree | AnyMethod;
}

/** Creates a prototype for a branch: asked only for names that the branch does not have, it tells what was probably meant. */
function spelling(methods: Tree, prefix: string): object {
  return new Proxy(Object.prototype, {
    get(common, name, receiver) {
      // Programs ask any object for its symbols and for these, to learn its kind.
      if (typeof name === 'symbol' || name in common || ['then', 'toJSON'].includes(name) || name.length < 4) {
        return Reflect.get(common, name, receiver);
      }
      const near = closest(name, Object.keys(methods));
      if (near) throw new AmityError(`There is no ${prefix}${name}. Did you mean ${prefix}${near}?`);
      return undefined;
    },
  });
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
  const methods: Tree = Object.fromEntries(entries);
  return Object.setPrototypeOf(methods, spelling(methods, prefix));
}
