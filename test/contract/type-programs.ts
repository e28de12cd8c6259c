import { projectPath } from '../../scripts/lib/paths.js';
import type { OpenApiDocument } from '../../scripts/openapi/document.js';
import { isSuccess, type ResponseExample, requestExamples, responseExamples } from './bundle.js';
import { payloadOf } from './check-result.js';
import { argumentOf, type RawOperation, RawWalk } from './raw-walk.js';
import { valueAt } from './value-at.js';

/** `Same` tells `any`, `unknown` and `never` from every other type. */
const start = `import type { Operations } from 'amity-openapi';
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
type KeysOf<Arguments> = Arguments extends unknown ? keyof Arguments : never;
type RequiredOf<Arguments> = Arguments extends unknown
  ? { [Key in keyof Arguments]-?: object extends Pick<Arguments, Key> ? never : Key }[keyof Arguments]
  : never;
`;

/**
 * For each operation a program that compiles if the client's types of it are what the specification says: the documented
 * requests and responses fit, and arguments, media types and error statuses are those that there are.
 */
export function typePrograms(document: OpenApiDocument): Map<string, string> {
  const walk = new RawWalk(document);
  const requests = requestExamples(document);
  const answers = responseExamples(document).filter(isSuccess);
  return new Map(
    walk.operations().map((operation): [path: string, program: string] => {
      const { id } = operation;
      const statements = [
        ...nameStatements(walk, operation),
        ...requests
          .filter((each) => each.operation.id === id)
          .map((each) => `(${source(each.arguments)}) satisfies Own['arguments'];`),
        ...answers
          .filter((each) => each.operation.id === id)
          .flatMap((each) => answerStatements(document, operation, each)),
      ];
      return [
        projectPath('test', 'contract', `types-of-${id}.ts`),
        [start, `type Own = Operations['${id}'];`, ...statements].join('\n'),
      ];
    }),
  );
}

function nameStatements(walk: RawWalk, operation: RawOperation): string[] {
  const { media, responses, pagination } = operation;
  const mediaTypes = media.map(([mediaType]) => JSON.stringify(mediaType));
  const statuses = responses.map(([status]) => status).filter((status) => Number(status) >= 400);
  return [
    same("Own['contentType']", mediaTypes),
    same("Own['errorStatus']", statuses),
    ...argumentStatements(walk, operation),
    ...(pagination ? [] : [same("Own['item']", [])]),
  ];
}

function argumentStatements(walk: RawWalk, { parameters, media: [first] }: RawOperation): string[] {
  const schema = first?.[1].schema;
  const properties = schema === undefined ? [] : walk.properties(schema);
  // An object that takes anything has no names.
  if (schema !== undefined && properties.length === 0) return [];
  const ofBody = new Map(properties.map(([name, property]) => [name, argumentOf(property, name)]));
  const all = [...parameters.map((each) => argumentOf(each, each.name)), ...ofBody.values()];
  const required = [
    ...parameters
      .filter((each) => each.required === true || each['x-amity-required'] === true)
      .map((each) => argumentOf(each, each.name)),
    ...(schema === undefined ? [] : walk.required(schema)).map((name) => ofBody.get(name) ?? name),
  ];
  return [
    same(
      "KeysOf<Own['arguments']>",
      all.map((name) => JSON.stringify(name)),
    ),
    same(
      "RequiredOf<Own['arguments']>",
      required.map((name) => JSON.stringify(name)),
    ),
  ];
}

function answerStatements(document: OpenApiDocument, { pagination }: RawOperation, answer: ResponseExample): string[] {
  if (answer.mediaType === undefined) return [same("Own['result']", ['void'])];
  if (answer.mediaType !== 'application/json') return [same("Own['result']", ['Response'])];
  const payload = payloadOf(document, answer);
  const whole = [`(${source(payload)}) satisfies Own['result'];`, ...isTold("Own['result']")];
  if (!pagination) return whole;
  const listed = valueAt(payload, pagination.items);
  return [...whole, `(${source(listed)}) satisfies Own['item'][];`, ...isTold("Own['item']")];
}

/** That a type is the union of these; of none, that it is `never`. */
function same(type: string, members: readonly string[]): string {
  return `true satisfies Same<${type}, ${members.join(' | ') || 'never'}>;`;
}

/** That a type is not one that everything is of. */
function isTold(type: string): string[] {
  return ['any', 'unknown'].map((loose) => `false satisfies Same<${type}, ${loose}>;`);
}

/** A value as TypeScript. What is in a file does not matter to its type. */
function source(value: unknown): string {
  const file = 'a file stands here';
  const json = JSON.stringify(value, (_, each) => (each instanceof Blob ? file : each));
  return json.replaceAll(JSON.stringify(file), 'new Blob()');
}
