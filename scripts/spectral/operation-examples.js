import { operationRule, successes } from './lib/operation.js';
import { resolve } from './lib/schema.js';

export default operationRule(function* ({ media, parameters, at, ...operation }, document) {
  const isNamed = ({ examples }) =>
    Object.values(examples ?? {}).some((example) => resolve(document, example)?.value !== undefined);

  for (const [type, body] of media) {
    if (isNamed(body)) continue;
    const message = `the request as ${type} has no named example. Add one under examples, or a $ref to one.`;
    yield { message, path: at('requestBody', 'content', type) };
  }
  for (const { status, response, at: atResponse } of successes(operation)) {
    for (const [type, body] of Object.entries(response.content ?? {})) {
      if (isNamed(body)) continue;
      const message = `the response ${status} as ${type} has no named example. Add one under examples, or a $ref to one.`;
      yield { message, path: atResponse('content', type) };
    }
  }
  for (const { parameter, at: path } of parameters) {
    const { name, example, schema } = parameter;
    const isObvious = resolve(document, schema)?.enum?.length === 1;
    if (!parameter.required || isObvious || example !== undefined || isNamed(parameter)) continue;
    yield { message: `the required parameter ${name} has no example. Give it one, valid and realistic.`, path };
  }
});
