/** A place in a document, as the keys to it with spaces between: `paths /api/v2/books post operationId`. */
export type NodePath = string;

export type Damage = (document: object) => void;

/** Puts a value to a place, or in the place of another. */
export function put(place: NodePath, value: unknown): Damage {
  return (document) => {
    const [parent, key] = locate(document, place);
    parent[key] = value;
  };
}

export function remove(place: NodePath): Damage {
  return (document) => {
    const [parent, key] = locate(document, place);
    if (!(key in parent)) throw new Error(`The base document has no ${place}.`);
    delete parent[key];
  };
}

/** Gives a place another key, after all others. The same key moves the place to the end. */
export function rename(place: NodePath, to: string): Damage {
  return (document) => {
    const [parent, key] = locate(document, place);
    const value = parent[key];
    remove(place)(document);
    parent[to] = value;
  };
}

function locate(document: object, place: NodePath): [parent: Record<string, unknown>, key: string] {
  const keys = place.split(' ');
  const last = keys.pop() ?? '';
  let node = document as Record<string, unknown>; // a node of the tree
  for (const key of keys) {
    const next = node[key];
    if (typeof next !== 'object' || next === null) throw new Error(`The base document has no ${place}.`);
    node = next as Record<string, unknown>; // as above
  }
  return [node, last];
}
