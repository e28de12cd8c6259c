/** Damages the specification, and sees the programs of its types no longer fit the client's types. */
import { expect, it } from 'vitest';
import type { OpenApiDocument } from '../../../scripts/openapi/document.js';
import { compileFindings } from '../../docs/compile.js';
import { bundle, requestExamples, responseExamples } from '../bundle.js';
import { typePrograms } from '../type-programs.js';
import { answerOf, contentOf, copyWith, exampleIn, mediaOf, one, operationOf } from './damage.js';

const json = 'application/json';
const { operation, name } = one(
  requestExamples(bundle),
  ({ operation: { object, responses }, mediaType }) =>
    mediaType === json && object['x-amity-pagination'] && responses['200']?.content?.[json],
);
const { id } = operation;
const answer = one(responseExamples(bundle), (each) => each.operation.id === id && each.status === '200');
const [field = ''] = Object.keys(answer.value as object); // a page

/** A request that has a part which the damages are done to, and its response. */
function requestIn(copy: OpenApiDocument) {
  return exampleIn(mediaOf(copy, id, json), name);
}
function answerIn(copy: OpenApiDocument) {
  return exampleIn(contentOf(answerOf(copy, id, '200'), json), answer.name);
}
function objectIn(copy: OpenApiDocument) {
  return operationOf(copy, id).object;
}

const damages: Record<string, (copy: OpenApiDocument) => unknown> = {
  'an argument more': (copy) => Object.assign(mediaOf(copy, id, json).schema.properties ?? {}, { more: {} }),
  'a parameter more': (copy) => {
    objectIn(copy).parameters = [{ name: 'more', in: 'query', schema: {}, example: 'more' }];
  },
  'an argument that is required': (copy) => {
    const { schema } = mediaOf(copy, id, json);
    schema.required = Object.keys(schema.properties ?? {});
  },
  'a request of another type': (copy) => Object.assign(requestIn(copy), { options: 1 }),
  'a request with one more name': (copy) => Object.assign(requestIn(copy), { more: 1 }),
  'a media type more': (copy) =>
    Object.assign(operationOf(copy, id).body?.content ?? {}, { 'text/csv': { schema: {} } }),
  'an error status less': (copy) => delete objectIn(copy).responses['429'],
  'a response of another type': (copy) => Object.assign(answerIn(copy), { [field]: 1 }),
  'a response with one more name': (copy) => Object.assign(answerIn(copy), { more: 1 }),
  'a response that is a file': (copy) => {
    const response = answerOf(copy, id, '200');
    response.content = { 'image/png': contentOf(response, json) };
  },
  'a response without content': (copy) => delete answerOf(copy, id, '200').content,
  'no pages': (copy) => delete objectIn(copy)['x-amity-pagination'],
  'pages of other items': (copy) => Object.assign(objectIn(copy)['x-amity-pagination'] ?? {}, { items: 'paging' }),
};

it('finds nothing before there is damage', () => {
  expect(compileFindings(typePrograms(copyWith(operation)))).toEqual([]);
});

it('finds each damage', () => {
  const programs = Object.entries(damages).flatMap(([damage, change]) => {
    const copy = copyWith(operation);
    change(copy);
    const own = [...typePrograms(copy)].filter(([path]) => path.endsWith(`-${id}.ts`));
    return own.map(([path, program]): [string, string] => [path.replace(/(?=\.ts$)/, ` with ${damage}`), program]);
  });
  expect(programs.length).toBe(Object.keys(damages).length);
  const found = compileFindings(new Map(programs));
  const missed = Object.keys(damages).filter((damage) => !found.some((each) => each.includes(` with ${damage}.ts`)));
  expect(missed).toEqual([]);
});
