import type { OpenApiDocument, Schema } from '../../scripts/openapi/document.js';
import { labelOf, type RequestExample, requestExamples } from './bundle.js';
import { type Constraint, constraintsOf, oneOfMany } from './constraints.js';
import { validValue } from './valid-value.js';
import { Validator } from './validator.js';

/** A valid request with one thing wrong. */
export interface Break extends Constraint {
  label: string;
  request: RequestExample;
}

/** For everything that the operations demand, in every media type, a request that does not keep to it. */
export function breaks(document: OpenApiDocument): Break[] {
  const validator = new Validator(document);
  const groups = new Map<string, RequestExample[]>();
  for (const each of requestExamples(document)) {
    const key = `${each.operation.id} ${each.mediaType}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((examples) => {
    const [first] = examples;
    if (!first) return [];
    return constraintsOf(document, first.operation, first.mediaType)
      .filter((constraint) => !makesAnotherPath(first.operation.path, constraint))
      .map((constraint) => breakOf(document, validator, examples, constraint));
  });
}

/** An empty argument at the end leaves a slash there, which is let pass: the path is that of another operation, or of none. */
function makesAnotherPath(path: string, { in: place, at: [name], keyword }: Constraint): boolean {
  return place === 'path' && keyword === 'minLength' && path.endsWith(`/{${name}}`);
}

function breakOf(
  document: OpenApiDocument,
  validator: Validator,
  examples: RequestExample[],
  constraint: Constraint,
): Break {
  const { in: place, at, trail, keyword } = constraint;
  const name = `${[place, ...at].join('/')} ${keyword}`;
  for (const example of byDepth(examples, constraint)) {
    const request = { ...example, wire: structuredClone(example.wire), name };
    if (keyword === 'security') request.credential = undefined;
    else if (keyword === 'content') request.contentType = 'text/plain';
    else {
      const whole = { place: request.wire[place] };
      const fill = (schema: Schema) => validValue(document, schema);
      const value = brokenValue(document, constraint, valueAt(example, constraint));
      put(whole, ['place', ...at], [{ type: 'object' }, ...trail], value, fill);
      Object.assign(request.wire, { [place]: whole.place });
    }
    if (isBrokenThereOnly(validator, request, constraint)) return { ...constraint, request, label: labelOf(request) };
  }
  const { operation, mediaType = '' } = examples[0] ?? {};
  throw new Error(
    `No example of ${operation?.id} ${mediaType} lets ${name} be broken alone. Add one that has what stands around it.`,
  );
}

/** The examples, those first that have the most of what is to be broken. */
function byDepth(examples: RequestExample[], { in: place, at }: Constraint): RequestExample[] {
  const depth = ({ wire }: RequestExample) => {
    let node: unknown = wire[place];
    let found = 0;
    for (const key of at) {
      node = child(node, key);
      if (node === undefined) break;
      found += 1;
    }
    return found;
  };
  return [...examples].sort((a, b) => depth(b) - depth(a));
}

function valueAt({ wire }: RequestExample, { in: place, at }: Constraint): unknown {
  return at.reduce<unknown>(child, wire[place]);
}

function child(node: unknown, key: string): unknown {
  if (typeof node !== 'object' || node === null) return undefined;
  return new Map(Object.entries(node)).get(key === '*' ? '0' : key);
}

/** Puts a value where a path leads, fills in what is missing on the way, and takes away what becomes `undefined`. */
function put(
  node: Record<string, unknown>,
  [first = '', ...path]: string[],
  [schema = {}, ...trail]: Schema[],
  value: unknown,
  fill: (schema: Schema) => unknown,
): void {
  const key = first === '*' ? '0' : first;
  if (path.length > 0) {
    node[key] ??= fill(schema);
    put(node[key] as Record<string, unknown>, path, trail, value, fill); // filled in just now, or valid by the example
  } else if (value === undefined) delete node[key];
  else node[key] = value;
}

function brokenValue(document: OpenApiDocument, { keyword, schema, root }: Constraint, given: unknown): unknown {
  switch (keyword) {
    case 'required':
      return undefined;
    case 'type':
      return [schema.type].flat().includes('string') ? 4711 : 'text';
    case 'enum':
    case 'const':
    case 'format':
    case 'pattern':
      return 'none of these';
    case 'maxLength':
      return 'x'.repeat((schema.maxLength ?? 0) + 1);
    case 'minLength':
      return 'x'.repeat((schema.minLength ?? 0) - 1);
    case 'maxItems':
      return elements(document, schema, given, (schema.maxItems ?? 0) + 1);
    case 'minItems':
      return elements(document, schema, given, (schema.minItems ?? 0) - 1);
    case 'uniqueItems':
      return elements(document, schema, given, Math.max(2, schema.minItems ?? 0)).map((_, __, [first]) => first);
    case 'minimum':
      return (schema.minimum ?? 0) - 1;
    case 'maximum':
      return (schema.maximum ?? 0) + 1;
    case 'additionalProperties':
      return { ...Object(given ?? validValue(document, schema)), noSuchProperty: 'text' };
    case 'anyOf':
      return without(Object(given), oneOfMany(document, root));
    default:
      throw new Error(`Nobody has said how to break ${keyword}. Say it in test/contract/breaks.ts.`);
  }
}

function elements(document: OpenApiDocument, schema: Schema, given: unknown, length: number): unknown[] {
  const items = schema.items ?? {};
  const [element = validValue(document, items)] = Array.isArray(given) ? given : [];
  const areNamed = 'uniqueItems' in schema && typeof element === 'string' && !items.enum;
  return Array.from({ length }, (_, index) => (areNamed ? String(index) : element));
}

function without(value: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** Whether Ajv, too, finds the request wrong, and nowhere else. Otherwise a refusal would prove nothing. */
function isBrokenThereOnly(validator: Validator, { wire }: RequestExample, constraint: Constraint): boolean {
  const { in: place, at, root, keyword } = constraint;
  if (['security', 'content'].includes(keyword)) return true;
  // A value that is omitted as a whole breaks no schema.
  if (keyword === 'required' && at.length === (place === 'body' ? 0 : 1)) return true;
  const [name = '', ...rest] = at;
  const problems = validator.problems(root, place === 'body' ? wire.body : wire[place][name]);
  const path = (place === 'body' ? at : rest).map((key) => `/${key === '*' ? '0' : key}`).join('');
  return problems.length > 0 && problems.every((each) => each.at === path || keyword === 'anyOf');
}
