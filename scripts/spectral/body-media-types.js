import { isDeepStrictEqual } from 'node:util';
import { operationRule } from './lib/operation.js';

/** The client's arguments are typed by the first media type, and sent as that unless the caller names another. */
export default operationRule(function* ({ media, at }) {
  const [first, ...others] = media;
  if (!first) return;
  if (first[0] !== 'application/json' && others.some(([type]) => type === 'application/json')) {
    yield {
      message: 'application/json is not the first media type. Put it first.',
      path: at('requestBody', 'content'),
    };
  }
  for (const [type, { schema }] of others) {
    if (isDeepStrictEqual(schema, first[1].schema)) continue;
    const message = `the body as ${type} has another schema than as ${first[0]}. Give both the same $ref.`;
    yield { message, path: at('requestBody', 'content', type, 'schema') };
  }
});
