/** Types, documentation and agents show a schema and its properties by their descriptions; a reference brings its own. */
export default function schemaDescription(schema, _options, { path }) {
  const name = path.at(-1);
  return [...undescribed(schema, path)].map((at) => ({
    message: `${[name, ...at.slice(path.length).filter((key) => key !== 'properties')].join('.')} has no description. Write one.`,
    path: at,
  }));
}

function* undescribed(schema, at, isProperty = true) {
  if (typeof schema !== 'object' || schema === null || schema.$ref) return;
  if (isProperty && !schema.description) yield at;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    yield* undescribed(property, [...at, 'properties', name]);
  }
  for (const key of ['items', 'additionalProperties']) yield* undescribed(schema[key], [...at, key], false);
  for (const key of ['allOf', 'oneOf', 'anyOf']) {
    for (const [index, part] of (schema[key] ?? []).entries()) yield* undescribed(part, [...at, key, index], false);
  }
}
