import { readFileSync } from 'node:fs';
import { type ExampleArguments, ExampleUpload, exampleArguments } from '../../scripts/generate/examples.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { argumentName, bodyArguments } from '../../scripts/openapi/arguments.js';
import type { Example, OpenApiDocument, Schema } from '../../scripts/openapi/document.js';
import { listOperations, type Operation } from '../../scripts/openapi/operations.js';
import { resolve } from '../../scripts/openapi/schemas.js';
import { type Credential, credentialOf } from './credentials.js';

/** The specification that everything here is tested against. */
export const bundle: OpenApiDocument = JSON.parse(readFileSync(projectPath('generated/openapi.json'), 'utf8'));

/** The content of a request, by the names of the wire. */
export interface Wire {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  header: Record<string, unknown>;
  /** Absent where the operation has no body. */
  body: Record<string, unknown> | undefined;
}

/** One documented way to call an operation. */
export interface RequestExample {
  operation: Operation;
  /** The media type that the body is written in; absent where there is none. */
  mediaType: string | undefined;
  /** The media type that the request declares: the same, but in requests that are wrong on purpose. */
  contentType: string | undefined;
  name: string;
  /** The arguments that the client is called with. */
  arguments: Record<string, unknown>;
  /** The content that has to travel then. Files stand in it as text. */
  wire: Wire;
  /** The properties of the body that are files. */
  files: string[];
  /** The credential it has to show. Absent where the operation is open to all. */
  credential: Credential | undefined;
}

/** One documented response. `name` and `value` are absent where the response has no body. */
export interface ResponseExample {
  operation: Operation;
  status: string;
  mediaType: string | undefined;
  schema: Schema | undefined;
  name: string | undefined;
  value: unknown;
}

/** Every request example in every media type, and every further example of a single parameter. */
export function requestExamples(document: OpenApiDocument): RequestExample[] {
  return listOperations(document).flatMap((operation) => {
    const mediaTypes = operation.body ? Object.keys(operation.body.content) : [undefined];
    return mediaTypes.flatMap((mediaType) => {
      const examples = exampleArguments(document, inMediaType(operation, mediaType));
      const further = furtherExamples(document, operation, examples[0]);
      return [...examples, ...further].map((each) => requestExample(document, operation, mediaType, each));
    });
  });
}

/** Every documented response of every status. */
export function responseExamples(document: OpenApiDocument): ResponseExample[] {
  return listOperations(document).flatMap((operation) =>
    Object.entries(operation.responses).flatMap(([status, { content }]): ResponseExample[] => {
      const media = Object.entries(content ?? {});
      if (media.length === 0) {
        return [{ operation, status, mediaType: undefined, schema: undefined, name: undefined, value: undefined }];
      }
      return media.flatMap(([mediaType, { schema, examples }]) =>
        Object.entries(examples ?? {}).map(([name, example]) => {
          const { value } = resolve<Example>(document, example);
          return { operation, status, mediaType, schema, name, value };
        }),
      );
    }),
  );
}

/** Whether a response refuses the request. */
export function isError({ status }: Pick<ResponseExample, 'status'>): boolean {
  return Number(status) >= 400;
}

/** Whether a response is what a method gives back. */
export function isSuccess({ status }: Pick<ResponseExample, 'status'>): boolean {
  return status.startsWith('2');
}

/** The name of a case, which says where in the specification it comes from. */
export function labelOf(example: Pick<RequestExample, 'operation'> & Partial<ResponseExample>): string {
  const { operation, status, mediaType, name } = example;
  return [operation.id, status, mediaType, name].filter((each) => each !== undefined).join(' ');
}

/** A request to get an operation's responses by. */
export function requestFor({ id }: Pick<Operation, 'id'>, requests: readonly RequestExample[]): RequestExample {
  const found = requests.find(({ operation }) => operation.id === id);
  if (!found) throw new Error(`${id} has no request example.`);
  return found;
}

/** The form of arguments on the wire. */
export function wireOf(
  document: OpenApiDocument,
  operation: Operation,
  mediaType: string | undefined,
  given: Record<string, unknown>,
): Wire {
  const wire: Wire = { path: {}, query: {}, header: {}, body: operation.body && {} };
  const values = new Map(Object.entries(given).filter(([, value]) => value !== undefined));
  const body = bodyArguments(document, inMediaType(operation, mediaType));
  for (const parameter of operation.parameters) {
    const argument = argumentName(parameter);
    if (values.has(argument)) wire[parameter.in][parameter.name] = values.get(argument);
  }
  // Some operations want the same thing in the body once more; others take there whatever they are given.
  const taken = new Set(operation.parameters.map(argumentName));
  for (const [argument, value] of values) {
    const { property } = body.find((each) => each.argument === argument) ?? {};
    if (!wire.body || (property === undefined && taken.has(argument))) continue;
    wire.body[property ?? argument] = value instanceof ExampleUpload ? value.text : value;
  }
  return wire;
}

/** The operation as if it took this media type alone, since the scripts look at the first one only. */
export function inMediaType(operation: Operation, mediaType: string | undefined): Operation {
  const media = mediaType === undefined ? undefined : operation.body?.content[mediaType];
  if (!operation.body || mediaType === undefined || !media) return operation;
  return { ...operation, body: { ...operation.body, content: { [mediaType]: media } } };
}

/** The first example again for each further example of a parameter. */
function furtherExamples(
  document: OpenApiDocument,
  operation: Operation,
  first: ExampleArguments | undefined,
): ExampleArguments[] {
  return operation.parameters.flatMap((parameter) => {
    const [, ...further] = Object.entries(parameter.examples ?? {});
    return further.map(([name, example]) => {
      const { value } = resolve<Example>(document, example);
      return {
        name: `${parameter.name} ${name}`,
        arguments: { ...first?.arguments, [argumentName(parameter)]: value },
      };
    });
  });
}

function requestExample(
  document: OpenApiDocument,
  operation: Operation,
  mediaType: string | undefined,
  { name, arguments: given }: ExampleArguments,
): RequestExample {
  const body = bodyArguments(document, inMediaType(operation, mediaType));
  const values = Object.entries(given).map(([argument, value]) => [argument, asContent(value)]);
  return {
    operation,
    mediaType,
    contentType: mediaType,
    name,
    arguments: Object.fromEntries(values),
    wire: wireOf(document, operation, mediaType, given),
    files: body.filter(({ isFile }) => isFile).map(({ property }) => property),
    credential: credentialOf(document, operation),
  };
}

function asContent(value: unknown): unknown {
  return value instanceof ExampleUpload ? new Blob([value.text]) : value;
}
