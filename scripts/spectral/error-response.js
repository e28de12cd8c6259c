import { isErrorStatus, listOperations } from './lib/operation.js';
import { resolve } from './lib/schema.js';

export default function errorResponse(response, _options, { document, path }) {
  const name = path.at(-1);
  const users = usersOf(document.data, `#/components/responses/${name}`);
  if (![...users.keys()].some(isErrorStatus)) return [];

  if (users.size > 1) {
    const places = [...users].map(([status, label]) => `${status} of ${label}`).join(', ');
    return [{ message: `${name}: is the response ${places}. Refer to one of its own for each status.` }];
  }
  const media = Object.entries(response.content ?? {});
  if (media.length === 0) return [{ message: `${name}: has no content. Describe the body as JSON of schema Error.` }];
  return media.flatMap(([type, { schema, examples }]) => {
    const at = [...path, 'content', type];
    const hasCode = Object.values(examples ?? {}).some(
      (example) => typeof resolve(document.data, example)?.value?.code === 'number',
    );
    return [
      ...(schema?.$ref === '#/components/schemas/ErrorResponse'
        ? []
        : [
            {
              message: `${name}: the schema is not ErrorResponse. Make it a $ref to components/schemas/ErrorResponse.`,
              path: at,
            },
          ]),
      ...(hasCode ? [] : [{ message: `${name}: no named example has a numeric code. Add one with a code.`, path: at }]),
    ];
  });
}

/** The statuses that a response is used for, each with the first operation that does. */
function usersOf(document, reference) {
  const users = new Map();
  for (const { label, responses } of listOperations(document)) {
    for (const { status, raw } of responses) {
      if (raw?.$ref === reference && !users.has(status)) users.set(status, label);
    }
  }
  return users;
}
