/** The most properties of an object that is written where it is used. */
const most = 3;

// Keys below which there are values, not schemas.
const values = new Set(['default', 'enum', 'example', 'examples', 'const']);

/** Larger objects are components: they get a name that readers and types can use, and are written once. */
export default function inlineObject(root, _options, { path }) {
  const isSchema = path.at(-2) === 'schemas';
  return [...inlineObjects(root, path, isSchema)].map((at) => ({
    message: `An object of more than ${most} properties is written inline. Make it a component and refer to it.`,
    path: at,
  }));
}

/** The places of large objects; those that a component itself consists of (`isOwn`) are none. */
function* inlineObjects(node, path, isOwn) {
  if (typeof node !== 'object' || node === null) return;
  const { properties } = node;
  if (!isOwn && typeof properties === 'object' && Object.keys(properties).length > most) yield path;
  for (const [key, each] of Object.entries(node)) {
    if (values.has(key)) continue;
    const isPart = isOwn && (['allOf', 'oneOf', 'anyOf'].includes(key) || Array.isArray(node));
    yield* inlineObjects(each, [...path, key], isPart);
  }
}
