import { operationRule } from './lib/operation.js';
import { properties, required, resolve } from './lib/schema.js';

/** The properties that may name a hook, one of which each needs. */
const naming = { 'x-amity-event': ['event', 'eventType'], 'x-amity-prehook': ['eventName'] };

/** The body of a hook is JSON that names it, and every property of it is described. */
export default operationRule(function* ({ object, media, at }, document) {
  const body = at('requestBody', 'content', 'application/json');
  const schema = media.find(([type]) => type === 'application/json')?.[1].schema;
  if (!schema || media.length > 1) {
    yield { message: 'its body is not JSON alone. Describe it under application/json.', path: at('requestBody') };
    return;
  }
  const all = properties(document, schema);
  const [, names] = Object.entries(naming).find(([key]) => key in object) ?? [];
  const name = names?.find((each) => Array.isArray(resolve(document, all[each])?.enum));
  if (names && (!name || !required(document, schema).includes(name))) {
    const message = `its body has no ${names.join(' or ')} that is required and has an enum. Receivers know it by that.`;
    yield { message, path: [...body, 'schema'] };
  }
  for (const [key, property] of Object.entries(all)) {
    if (property.$ref || property.description) continue;
    yield { message: `${key} of its body has no description. Write one.`, path: [...body, 'schema'] };
  }
});
