import { argumentName, bodyArguments } from '../openapi/arguments.js';
import type { Example, OpenApiDocument, Parameter, Schema } from '../openapi/document.js';
import type { Operation } from '../openapi/operations.js';
import { resolve } from '../openapi/schemas.js';

/** The bytes of an upload in an example: YAML holds text that stands for them. */
export class ExampleUpload {
  constructor(readonly text: string) {}
}

/** TypeScript that stands in the place of a literal. */
export class TypeScript {
  constructor(readonly source: string) {}
}

/** An expression, which stands in a sample as it is. */
export class Expression {
  constructor(readonly source: string) {}
}

export interface ExampleArguments {
  name: string;
  arguments: Record<string, unknown>;
}

/** An operation's request examples, as the client's arguments: one for each example of its body, or one of its parameters. */
export function exampleArguments(document: OpenApiDocument, operation: Operation): ExampleArguments[] {
  const parameters: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    const value = parameterExample(document, parameter);
    if (value !== undefined) parameters[argumentName(parameter)] = value;
    else if (parameter.required)
      throw new Error(`${operation.id} needs an example of its parameter ${parameter.name}.`);
  }
  const [media] = Object.values(operation.body?.content ?? {});
  if (!media) return [{ name: 'parameters', arguments: parameters }];

  const properties = new Map(bodyArguments(document, operation).map((each) => [each.property, each]));
  return Object.entries(media.examples ?? {}).map(([name, example]) => {
    const { value } = resolve<Example>(document, example);
    const body = Object.entries(value as Record<string, unknown>).map(([property, each]) => [
      properties.get(property)?.argument ?? property,
      properties.get(property)?.isFile ? new ExampleUpload(String(each)) : each,
    ]); // lint proves that a body's example is an object
    return { name, arguments: { ...parameters, ...Object.fromEntries(body) } };
  });
}

function parameterExample(document: OpenApiDocument, parameter: Parameter): unknown {
  if (parameter.example !== undefined) return parameter.example;
  const [first] = Object.values(parameter.examples ?? {});
  if (first) return resolve<Example>(document, first).value;
  const { enum: values } = resolve(document, parameter.schema) as Schema; // not a Reference any more
  return parameter.required && values?.length === 1 ? values[0] : undefined;
}

/** The first example of an operation as a line of TypeScript. */
export function exampleCall(document: OpenApiDocument, operation: Operation): string {
  const [example] = exampleArguments(document, operation);
  const start = `await amity.${operation.id}(`;
  const given =
    example && Object.keys(example.arguments).length > 0 ? literal(example.arguments, '', start.length) : '';
  return `${start}${given});`;
}

/** The longest line of a sample, in characters: what the documentation's narrow column shows without scrolling. */
const sampleWidth = 56;

/** A value as TypeScript source, on one line while that is short; `before` is how much stands before it on its line. */
export function literal(value: unknown, indent = '', before = indent.length): string {
  if (value instanceof ExampleUpload) return `new Blob([${literal(value.text)}])`;
  if (value instanceof TypeScript) return value.source;
  if (value instanceof Expression) return value.source;
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value !== 'object') return String(value);
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => literal(each, inner))
    : Object.entries(value).map(([key, each]) => property(key, literal(each, inner), each));
  if (parts.length === 0) return Array.isArray(value) ? '[]' : '{}';
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const line = `${open}${parts.join(', ')}${close}`;
  if (before + line.length <= sampleWidth && !line.includes('\n')) return line;
  return `${open.trim()}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close.trim()}`;
}

function property(key: string, written: string, value: unknown): string {
  const isShorthand = value instanceof TypeScript && written === key;
  return isShorthand ? key : `${propertyKey(key)}: ${written}`;
}

/** A text in single quotes; JSON knows what must be escaped, but for the quotes themselves. */
function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1);
  return `'${inner.replace(/\\(.)/g, (whole, letter) => (letter === '"' ? '"' : whole)).replaceAll("'", "\\'")}'`;
}

function propertyKey(key: string): string {
  if (key === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key);
}
