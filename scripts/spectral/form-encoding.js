import { operationRule } from './lib/operation.js';
import { isArray, isDeepObject, isObject, properties } from './lib/schema.js';

/** `userIds[0]=a` is the one form that both Prism and a qs server read as an array, for one element too. */
export default operationRule(function* ({ media, at }, document) {
  for (const [type, { schema, encoding }] of media) {
    if (!isForm(type)) continue;
    for (const [name, property] of Object.entries(properties(document, schema))) {
      if (!isArray(document, property) && !isObject(document, property)) continue;
      if (isDeepObject(encoding?.[name])) continue;
      const message = `${name} as ${type} is not encoded. Add encoding: {${name}: {style: deepObject, explode: true}}.`;
      yield { message, path: at('requestBody', 'content', type, 'encoding', name) };
    }
  }
});

function isForm(type) {
  return type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data';
}
