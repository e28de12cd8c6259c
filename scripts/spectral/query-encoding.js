import { operationRule } from './lib/operation.js';
import { isArray, isDeepObject, isObject } from './lib/schema.js';

export default operationRule(function* ({ parameters }, document) {
  for (const { parameter, at: path } of parameters) {
    const { name, schema, style = 'form', explode = style === 'form' } = parameter;
    if (parameter.in !== 'query') continue;
    const hasSuffix = name.endsWith('[]');
    if (isArray(document, schema)) {
      if (!hasSuffix) yield { message: `the query array ${name} is not named ${name}[]. Add the suffix.`, path };
      if (style !== 'form' || !explode) {
        yield { message: `the query array ${name} is not a repeated key. Leave out style and explode.`, path };
      }
      continue;
    }
    if (hasSuffix) yield { message: `the query parameter ${name} is not an array. Leave out the [].`, path };
    if (isObject(document, schema) && !isDeepObject({ style, explode })) {
      yield { message: `the query object ${name} is not nested keys. Add style: deepObject, explode: true.`, path };
    }
  }
});
