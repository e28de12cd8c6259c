/** The target of a local reference. The document is the bundle, in which all references are local. */
export function resolve(document, value) {
  let node = value;
  while (typeof node?.$ref === 'string') {
    const keys = node.$ref.split('/').slice(1);
    node = keys.reduce((parent, key) => parent?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  }
  return node;
}

/** A schema and what it is composed of. */
export function branches(document, schema) {
  const target = resolve(document, schema) ?? {};
  const parts = [...(target.allOf ?? []), ...(target.oneOf ?? []), ...(target.anyOf ?? [])];
  return [target, ...parts.flatMap((part) => branches(document, part))];
}

/** A schema's properties, those of all branches, as written: an extension may stand beside a reference. */
export function properties(document, schema) {
  return Object.assign({}, ...branches(document, schema).map((branch) => branch.properties));
}

export function required(document, schema) {
  return branches(document, schema).flatMap((branch) => branch.required ?? []);
}

export function isArray(document, schema) {
  return branches(document, schema).some((branch) => [branch.type].flat().includes('array'));
}

export function isObject(document, schema) {
  return branches(document, schema).some((branch) => branch.properties || [branch.type].flat().includes('object'));
}

/** The schema of a dotted place below a schema. */
export function schemaAt(document, schema, place) {
  return place.split('.').reduce((parent, key) => parent && properties(document, parent)[key], schema);
}

/** A response's schema without the `{status, data}` around it, which the client takes off. */
export function payload(document, schema) {
  const { status, data } = properties(document, schema);
  return status && data ? data : schema;
}

export function isDeepObject({ style, explode } = {}) {
  return style === 'deepObject' && explode === true;
}

/** The references in a node and in all that they point at, added to those that are found already. */
export function references(document, node, found = new Set()) {
  if (node === null || typeof node !== 'object') return found;
  if (typeof node.$ref !== 'string') {
    for (const each of Object.values(node)) references(document, each, found);
  } else if (!found.has(node.$ref)) {
    found.add(node.$ref);
    references(document, resolve(document, node), found);
  }
  return found;
}
