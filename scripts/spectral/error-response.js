import { isErrorStatus, listOperations } from './lib/operation.js';
import { resolve } from './lib/schema.js';

export default function errorResponse(response, _options, { document, path }) {
  const name = path.at(-1);
  const reference = `#/components/responses/${name}`;
  const isError = listOperations(document.data).some(({ responses }) =>
    responses.some(({ status, raw }) => isErrorStatus(status) && raw?.$ref === reference),
  );
  if (!isError) return [];

  const media = Object.entries(response.content ?? {});
  if (media.length === 0) return [{ message: `${name}: has no content. Describe the body as JSON of schema Error.` }];
  return media.flatMap(([type, { schema, examples }]) => {
    const at = [...path, 'content', type];
    const hasCode = Object.values(examples ?? {}).some(
      (example) => typeof resolve(document.data, example)?.value?.code === 'number',
    );
    return [
      ...(schema?.$ref === '#/components/schemas/Error'
        ? []
        : [{ message: `${name}: the schema is not Error. Make it a $ref to components/schemas/Error.`, path: at }]),
      ...(hasCode ? [] : [{ message: `${name}: no named example has a numeric code. Add one with a code.`, path: at }]),
    ];
  });
}
