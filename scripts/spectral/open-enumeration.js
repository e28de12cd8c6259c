import { listOperations, successes } from './lib/operation.js';
import { references } from './lib/schema.js';

/** Keys below which there are values, not schemas. */
const values = new Set(['default', 'example', 'examples']);

/**
 * Responses get new values without notice, so their enumerations are open. What a request shares with a response is closed:
 * a setting comes back as it was made.
 */
export default function openEnumeration(schema, _options, { document, path }) {
  const { sent, received } = sidesOf(document.data);
  const reference = `#/components/schemas/${path.at(-1)}`;
  if (sent.has(reference) || !received.has(reference)) return [];
  return [...enumerations(schema, path)].map((place) => ({
    message: 'A response has a closed enumeration. Write x-extensible-enum: programs must expect values that are new.',
    path: place,
  }));
}

function* enumerations(node, path) {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node.enum)) yield [...path, 'enum'];
  for (const [key, each] of Object.entries(node)) {
    if (!values.has(key)) yield* enumerations(each, [...path, key]);
  }
}

const known = new WeakMap();

/** The components that requests and successful responses use, by their references. */
function sidesOf(document) {
  if (!known.has(document)) known.set(document, readSides(document));
  return known.get(document);
}

function readSides(document) {
  const sent = new Set();
  const received = new Set();
  for (const operation of listOperations(document)) {
    references(document, [operation.object.requestBody, operation.parameters], sent);
    for (const { response } of successes(operation)) references(document, response.content, received);
  }
  return { sent, received };
}
