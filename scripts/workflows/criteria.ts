import { literal } from '../generate/examples.js';
import { access, fillIn, type Names } from './expressions.js';
import type { Criterion, Step } from './workflow.js';

/** A step's criteria, as a program checks them. */
export interface Criteria {
  status: number;
  /** The code of a refusal. */
  code?: string;
  checks: Check[];
}

/** A comparison of a value of the response with another. */
export interface Check {
  /** The place of the value: in the body by a JSON pointer, or a header by its name. */
  place: { pointer: string } | { header: string };
  /** Property of the value that is compared in its place: `.length`; empty for the value itself. */
  property: string;
  operator: 'equal' | 'notEqual';
  /** TypeScript. */
  value: string;
}

const simple =
  /^(?:\$statusCode|\$response\.body#(?<pointer>\/\S+)|\$response\.header\.(?<header>[\w-]+)) (?<operator>==|!=) (?<value>.+)$/;

/** A JSONPath that is found where a list has so many items: `$[?length(@.posts) == 2]`. */
const count = /^\$\[\?length\(@(?<path>[\w.[\]]*)\) (?<operator>==|!=) (?<value>\d+)\]$/;

/** Reads the criteria of a step. Values of former steps stand in them by their names in the program. */
export function readCriteria({ successCriteria }: Step, names: Names): Criteria {
  const read: Criteria = { status: 200, checks: [] };
  for (const criterion of successCriteria) {
    const check = criterion.type === 'jsonpath' ? countCheck(criterion) : simpleCheck(criterion, names);
    if (typeof check === 'number') read.status = check;
    else if ('pointer' in check.place && check.place.pointer === '/code') read.code = check.value;
    else read.checks.push(check);
  }
  return read;
}

/** A check, or the status where the criterion is about that. */
function simpleCheck({ condition }: Criterion, names: Names): Check | number {
  const { pointer, header, operator, value = '' } = condition.match(simple)?.groups ?? {};
  if (!operator) throw new Error(`'${condition}' cannot be read. Write $response.body#/<pointer> == <value>.`);
  if (pointer === undefined && header === undefined) return Number(value);
  return {
    place: pointer === undefined ? { header: header ?? '' } : { pointer },
    property: '',
    operator: nameOf(operator),
    value: valueSource(value, names),
  };
}

/** A number, a text between quotes, or the output of a former step, as TypeScript. */
function valueSource(value: string, names: Names): string {
  const [, text] = value.match(/^'(.*)'$/) ?? [];
  if (text !== undefined) return literal(text);
  return value.startsWith('$') ? literal(fillIn(value, names)) : value;
}

function countCheck({ condition, context }: Criterion): Check {
  const { path, operator, value = '' } = condition.match(count)?.groups ?? {};
  if (path === undefined || !operator || context !== '$response.body')
    throw new Error(
      `'${condition}' of ${context} cannot be read. Write $[?length(@.<list>) == <number>] of $response.body.`,
    );
  const pointer = path.replaceAll(/\.(\w+)|\[(\d+)\]/g, '/$1$2');
  return { place: { pointer }, property: '.length', operator: nameOf(operator), value };
}

function nameOf(operator: string): Check['operator'] {
  return operator === '==' ? 'equal' : 'notEqual';
}

/** A check as TypeScript: `assert.equal(list.posts?.length, 2);`. `toPayload` takes the envelope off a pointer. */
export function checkSource(check: Check, result: string, toPayload: (pointer: string) => string): string {
  const { place, property, operator, value } = check;
  if ('header' in place) return `assert.${operator}(${result}.headers.get('${place.header}'), ${value});`;
  const found = `${result}${access(toPayload(place.pointer))}`;
  return `assert.${operator}(${property === '' ? found : `${found}?${property}`}, ${value});`;
}
