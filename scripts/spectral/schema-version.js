import { listOperations } from './lib/operation.js';
import { isObject, resolve } from './lib/schema.js';

/** Ids, enumerations and lists of them need no version: only objects change their shape between the two. */
export default function schemaVersion(schema, _options, { document, path }) {
  const name = path.at(-1);
  const reference = `#/components/schemas/${name}`;
  const versions = new Set(
    listOperations(document.data)
      .filter(({ url, object }) => reaches(document.data, [object, document.data.paths[url].parameters], reference))
      .map(({ url }) => url.split('/')[2]),
  );
  if (versions.has('v3') && name.endsWith('V2')) {
    return [{ message: `${name}: version 3 uses it. Leave out the suffix V2, or give version 3 its own shape.` }];
  }
  const isOfV2 = versions.has('v2') && !versions.has('v3');
  if (!isOfV2 || name.endsWith('V2') || !isObject(document.data, schema)) return [];
  return [{ message: `${name}: only version 2 uses it. Name it ${name}V2.` }];
}

function reaches(document, node, reference, seen = new Set()) {
  if (node === null || typeof node !== 'object' || seen.has(node)) return false;
  seen.add(node);
  if (node.$ref === reference) return true;
  const next = node.$ref ? [resolve(document, node)] : Object.values(node);
  return next.some((each) => reaches(document, each, reference, seen));
}
