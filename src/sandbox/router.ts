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
  readonly operations: Map<string, Place>;
}

/** An operation at the end of a path, and the places of the arguments in it. */
interface Place {
  readonly named: NamedOperation;
  readonly positions: readonly (readonly [argument: string, position: number])[];
}

const root = buildTree();

/** The operation of a method and a path. A slash at the end is let pass; a fixed segment wins over an argument. */
export function findRoute(method: string, pathname: string): Route | undefined {
  const segments = pathname.replace(/^\//, '').replace(/\/$/, '').split('/');
  return search(root, method, segments, 0);
}

function search(node: Node, method: string, segments: readonly string[], index: number): Route | undefined {
  const segment = segments[index];
  if (segment === undefined) {
    const place = node.operations.get(method);
    return place && routeTo(place, segments);
  }
  const child = node.children.get(segment);
  const fixed = child && search(child, method, segments, index + 1);
  if (fixed) return fixed;
  return node.argument && segment !== '' ? search(node.argument, method, segments, index + 1) : undefined;
}

/** The route of a path; nothing where an argument in it is no text. */
function routeTo({ named: { id, operation }, positions }: Place, segments: readonly string[]): Route | undefined {
  const path: Record<string, string> = {};
  for (const [argument, position] of positions) {
    const value = decodeSegment(segments[position] ?? '');
    if (value === undefined) return undefined;
    path[argument] = value;
  }
  return { id, operation, path };
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
  const positions: [string, number][] = [];
  let node = tree;
  for (const [position, segment] of path.slice(1).split('/').entries()) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name !== undefined) positions.push([name, position]);
    node = name === undefined ? childOf(node, segment) : argumentOf(node);
  }
  node.operations.set(named.operation.method, { named, positions });
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
