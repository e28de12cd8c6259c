import { operationRule } from './lib/operation.js';

export default operationRule(function* ({ media, responses, at }) {
  const places = [
    ...media.map(([type]) => [type, at('requestBody', 'content', type)]),
    ...responses.flatMap(({ response, at: atResponse }) =>
      Object.keys(response.content ?? {}).map((type) => [type, atResponse('content', type)]),
    ),
  ];
  for (const [type, path] of places) {
    if (!type.includes('*')) continue;
    yield { message: `the media type ${type} is a wildcard. List the real ones, such as image/jpeg.`, path };
  }
});
