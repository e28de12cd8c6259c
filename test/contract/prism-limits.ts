import type { Break } from './breaks.js';

/** Something wrong in a request that the mock takes all the same. */
export interface PrismLimit {
  name: string;
  reason: string;
  applies(each: Break): boolean;
}

/** Gaps in the checks of Prism 5.14. A test proves each of them; Prism has to refuse everything else. */
export const prismLimits: PrismLimit[] = [
  {
    name: 'a text in the place of an array or object, in forms and queries',
    reason:
      'Prism looks for fields called `tags[0]` or `options[limit]` and finds none, so it goes on as if there were an ' +
      'empty array or object; the field called `tags` is dropped like any unknown one. So are the contents of ' +
      'free-form objects, whose fields the schema does not name.',
    applies: (each) => each.keyword === 'type' && isText(each) && mayBeEmpty(each),
  },
  {
    name: 'that an array or object is left out of a form while other fields are sent',
    reason:
      'The same: what is left out is taken for empty, which satisfies `required`. Only where `minItems` asks for an ' +
      'element, or where nothing else is sent and the whole body is missing, does Prism notice.',
    applies: (each) =>
      each.keyword === 'required' && each.in === 'body' && isText(each) && mayBeEmpty(each) && hasBody(each),
  },
  {
    name: 'fields with capital letters of an object in a query',
    reason:
      "Prism makes the query's names lower case but not those in the schema, so it looks for `options[reactionName]` " +
      'where there is only `options[reactionname]`.',
    applies: ({ in: place, at: [, ...below] }) => place === 'query' && below.some((name) => /[A-Z]/.test(name)),
  },
  {
    name: 'that a text in a query is empty, where it may be left out',
    reason: 'Prism takes an empty parameter, and an array of nothing but an empty text, for one that is not there.',
    applies: (each) =>
      each.keyword === 'minLength' && each.in === 'query' && isAloneAndEmpty(each) && mayBeLeftOut(each),
  },
];

/** The limit that keeps the mock from refusing a request, where there is one. */
export function limitOf(each: Break): PrismLimit | undefined {
  return prismLimits.find((limit) => limit.applies(each));
}

function isText({ in: place, request }: Break): boolean {
  return place === 'query' || (place === 'body' && request.mediaType !== 'application/json');
}

function mayBeEmpty({ schema }: Break): boolean {
  if (schema.type === 'array') return (schema.minItems ?? 0) === 0;
  return schema.type === 'object' && (schema.required ?? []).length === 0;
}

function hasBody({ request }: Break): boolean {
  return request.mediaType === 'multipart/form-data' || Object.keys(request.wire.body ?? {}).length > 0;
}

function isAloneAndEmpty({ at, request }: Break): boolean {
  const value = request.wire.query[at[0] ?? ''];
  return value === '' || (Array.isArray(value) && value.length === 1 && value[0] === '');
}

function mayBeLeftOut({ at, request }: Break): boolean {
  return !request.operation.parameters.some(
    ({ in: place, name, required }) => place === 'query' && name === at[0] && required,
  );
}
