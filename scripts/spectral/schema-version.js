import { listOperations } from './lib/operation.js';
import { isObject, references } from './lib/schema.js';

/** Ids, enumerations and lists of them need no version: only objects change their shape between the two. */
export default function schemaVersion(schema, _options, { document, path }) {
  const name = path.at(-1);
  const versions = versionsOf(document.data).get(`#/components/schemas/${name}`) ?? new Set();
  if (versions.has('v3') && name.endsWith('V2')) {
    return [{ message: `${name}: version 3 uses it. Leave out the suffix V2, or give version 3 its own shape.` }];
  }
  const isOfV2 = versions.has('v2') && !versions.has('v3');
  if (!isOfV2 || name.endsWith('V2') || !isObject(document.data, schema)) return [];
  return [{ message: `${name}: only version 2 uses it. Name it ${name}V2.` }];
}

const known = new WeakMap();

/** The versions whose operations use a component, by its reference. */
function versionsOf(document) {
  if (!known.has(document)) known.set(document, readVersions(document));
  return known.get(document);
}

function readVersions(document) {
  const versions = new Map();
  for (const { url, object } of listOperations(document)) {
    const [, , version] = url.split('/');
    for (const reference of references(document, [object, document.paths[url].parameters])) {
      versions.set(reference, (versions.get(reference) ?? new Set()).add(version));
    }
  }
  return versions;
}
