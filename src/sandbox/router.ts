import { exchanges } from '../../generated/exchanges.js';
import { listNamedOperations, type NamedOperation } from '../operation.js';

/** An operation that a request is for, and the arguments of its path, decoded. */
export interface Route extends NamedOperation {
  readonly path: Readonly<Record<string, string>>;
}

interface Node {
  readonly children: Map<string, Node>;
  /** Branch that follows an argument. */
  argument?: Node;
  readonly operations: Map<string, { named: NamedOperation; names: readonly string[] }>;
}

const root = buildTree();

/** The operation of a method and a path. A slash at the end is let pass; a fixed segment wins over an argument. */
export function findRoute(method: string, pathname: string): Route | undefined {
  const segments = pathname.replace(/^\//, '').replace(/\/$/, '').split('/');
  return search(root, method, segments, 0, []);
}

function search(
  node: Node,
  method: string,
  segments: readonly string[],
  index: number,
  values: readonly string[],
): Route | undefined {
  const segment = segments[index];
  if (segment === undefined) {
    const found = node.operations.get(method);
    return (
      found && { ...found.named, path: Object.fromEntries(found.names.map((name, at) => [name, values[at] ?? ''])) }
    );
  }
  const child = node.children.get(segment);
  const fixed = child && search(child, method, segments, index + 1, values);
  if (fixed) return fixed;
  const value = segment === '' ? undefined : decodeSegment(segment);
  if (!node.argument || value === undefined) return undefined;
  return search(node.argument, method, segments, index + 1, [...values, value]);
}

/** A segment's text; nothing where its percent signs are none. */
function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function buildTree(): Node {
  const tree = newNode();
  for (const named of listNamedOperations()) {
    const { pathAliases = [] } = exchanges[named.id];
    for (const path of [named.operation.path, ...pathAliases]) add(tree, path, named);
  }
  return tree;
}

function add(tree: Node, path: string, named: NamedOperation): void {
  const names: string[] = [];
  let node = tree;
  for (const segment of path.slice(1).split('/')) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name !== undefined) names.push(name);
    node = name === undefined ? childOf(node, segment) : argumentOf(node);
  }
  node.operations.set(named.operation.method, { named, names });
}

function newNode(): Node {
  return { children: new Map(), operations: new Map() };
}

function childOf(node: Node, segment: string): Node {
  const child = node.children.get(segment) ?? newNode();
  node.children.set(segment, child);
  return child;
}

function argumentOf(node: Node): Node {
  node.argument ??= newNode();
  return node.argument;
}
