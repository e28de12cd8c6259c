import { operationRule } from './lib/operation.js';
import { branches, isDeepObject, properties, required, resolve } from './lib/schema.js';

const refused = ['required', 'minItems', 'minProperties'];

/** Prism fills in `[]` or `{}`, at every depth, for what a request leaves out of a deepObject. */
export default operationRule(function* ({ media, parameters, at }, document) {
  for (const [type, { schema, encoding }] of media) {
    for (const [name, property] of Object.entries(properties(document, schema))) {
      if (!isDeepObject(encoding?.[name])) continue;
      const isRequired = required(document, schema).includes(name);
      yield* problems(document, name, property, isRequired, at('requestBody', 'content', type));
    }
  }
  for (const { parameter, at: path } of parameters) {
    if (parameter.in !== 'query' || !isDeepObject(parameter)) continue;
    yield* problems(document, parameter.name, parameter.schema, parameter.required, path);
  }
});

function* problems(document, name, schema, isRequired, path, seen = []) {
  const target = resolve(document, schema);
  if (seen.includes(target)) return; // a shape that holds itself
  const parts = branches(document, schema);
  const found = isRequired ? undefined : refused.find((keyword) => parts.some((part) => isDemanding(part[keyword])));
  if (found) {
    const message = `${name} may be left out but has ${found}, so the mock refuses its absence. Remove ${found}.`;
    yield { message, path };
  }
  for (const [inner, property] of Object.entries(properties(document, schema))) {
    const isInnerRequired = required(document, schema).includes(inner);
    yield* problems(document, `${name}.${inner}`, property, isInnerRequired, path, [...seen, target]);
  }
}

function isDemanding(value) {
  return Array.isArray(value) ? value.length > 0 : value > 0;
}
