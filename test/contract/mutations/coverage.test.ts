/** Adds to the specification what no case tests, or takes cases away, and sees the coverage miss them. */
import { describe, expect, it } from 'vitest';
import { bundle } from '../bundle.js';
import { type Cases, casesOf } from '../cases.js';
import { uncovered } from '../uncovered.js';
import { answerOf, contentOf, copyWith, mediaOf, one, operationOf } from './damage.js';

const cases = casesOf(bundle);
const json = 'application/json';
const { operation } = one(
  cases.requests,
  ({ operation: { responses }, mediaType }) => mediaType === json && responses['200']?.content?.[json] !== undefined,
);
const { id, path } = operation;

describe('something new', () => {
  type Document = typeof bundle;

  it.each<[name: string, change: (copy: Document) => unknown, says: string]>([
    [
      'an operation by a method that the scripts do not know',
      (copy) => add(copy.paths[path], 'patch', { responses: {} }),
      `patch ${path}`,
    ],
    [
      'a media type',
      (copy) => add(operationOf(copy, id).body?.content, 'text/csv', { schema: {} }),
      `${id} text/csv is not called`,
    ],
    [
      'a request example',
      (copy) => add(mediaOf(copy, id, json).examples, 'more', { value: {} }),
      'never sends the example more',
    ],
    [
      'a parameter',
      (copy) => add(operationOf(copy, id).object, 'parameters', [more('query')]),
      'never given an awkward more',
    ],
    [
      'an example of a parameter',
      (copy) => add(operationOf(copy, id).object, 'parameters', [more('query')]),
      'never sends the example',
    ],
    ['a property', (copy) => add(mediaOf(copy, id, json).schema.properties, 'more', {}), 'never given an awkward more'],
    [
      'a demand',
      (copy) => add(mediaOf(copy, id, json).schema.properties, 'more', { maxLength: 1 }),
      'against its maxLength',
    ],
    [
      'a demand of a kind that nobody has thought of',
      (copy) => add(mediaOf(copy, id, json).schema, 'minProperties', 9),
      'minProperties',
    ],
    [
      'a status',
      (copy) => add(operationOf(copy, id).object.responses, '418', { description: '' }),
      `errors: ${id} 418`,
    ],
    [
      'a response',
      (copy) => add(contentOf(answerOf(copy, id, '200'), json).examples, 'more', { value: {} }),
      `happy path: ${id} 200 ${json} more`,
    ],
    [
      'an error',
      (copy) => add(operationOf(copy, id).object.responses, '418', teapot),
      `errors: ${id} 418 ${json} cold`,
    ],
  ])('%s', (_, change, says) => {
    const copy = copyWith(operation);
    expect(uncovered(copy, cases)).toEqual([]);
    change(copy);
    expect(uncovered(copy, cases).join('\n')).toContain(says);
  });

  const teapot = { description: '', content: { [json]: { schema: {}, examples: { cold: { value: {} } } } } };

  function more(place: string) {
    return { name: 'more', in: place, schema: { type: 'string' }, example: 'more' };
  }

  function add(target: object | undefined, key: string, value: unknown): void {
    if (!target) throw new Error(`There is nothing to add ${key} to.`);
    Object.assign(target, { [key]: value });
  }
});

describe('a case less', () => {
  const kinds = Object.keys(cases) as (keyof Cases)[]; // Object.keys() widens keys to string

  it.each(kinds)('of %s', (kind) => {
    expect(uncovered(bundle, { ...cases, [kind]: cases[kind].slice(1) })).not.toEqual([]);
  });

  it('of an argument', () => {
    const { argument, request } = one(cases.wire, (each) => each.argument !== undefined);
    const without = cases.wire.filter(
      (each) => each.argument !== argument || each.request.operation.id !== request.operation.id,
    );
    expect(uncovered(bundle, { ...cases, wire: without }).join('\n')).toContain(`never given an awkward ${argument}`);
  });
});
