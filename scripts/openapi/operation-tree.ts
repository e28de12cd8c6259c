import type { Operation } from './operations.js';

/** Operations as their ids order them: `v2.users.ban` is `{ v2: { users: { ban } } }`. */
export interface Tree {
  [name: string]: Tree | Operation;
}

/** Whether a branch of the tree is a method. */
export function isOperation(node: Tree | Operation): node is Operation {
  return 'id' in node && typeof node.id === 'string';
}

/** The tree that the operations' ids span. Fails where a name would be both a method and a resource. */
export function buildTree(operations: readonly Operation[]): Tree {
  const root: Tree = {};
  for (const operation of operations) {
    const names = operation.id.split('.');
    const method = names.pop() ?? operation.id;
    let folder = root;
    for (const name of names) {
      folder[name] ??= {};
      const next = folder[name];
      if (isOperation(next))
        throw new Error(`${operation.id} lies below ${next.id}, which is a method. Rename one of them.`);
      folder = next;
    }
    if (folder[method]) throw new Error(`${operation.id} is both a method and a resource. Rename one of them.`);
    folder[method] = operation;
  }
  return root;
}
