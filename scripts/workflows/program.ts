import { literal } from '../generate/examples.js';
import { argumentName, bodyArguments } from '../openapi/arguments.js';
import type { OpenApiDocument } from '../openapi/document.js';
import { type Operation, ownCredential, successOf } from '../openapi/operations.js';
import { hasEnvelope } from '../openapi/schemas.js';
import { checkSource, readCriteria } from './criteria.js';
import { access, fillIn, type Names, nameOutputs } from './expressions.js';
import { operationOf, type Step, type Workflow } from './workflow.js';

/** A workflow as a program of the client, which ends with an error where a response is not what the workflow expects. */
export function programSource(
  banner: string,
  document: OpenApiDocument,
  workflow: Workflow,
  operations: Map<string, Operation>,
): string {
  const names = nameOutputs(workflow);
  const steps = workflow.steps.map((step) => {
    const operation = operationOf(step, operations);
    try {
      return stepSource(document, workflow, step, operation, names);
    } catch (cause) {
      throw new Error(`step ${step.stepId}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  });
  const body = steps.join('\n');
  const imports = [
    ...(body.includes('assert.') ? ["import assert from 'node:assert/strict';"] : []),
    "import { createAmityClient } from 'amity-openapi';",
    ...(body.includes('fileFrom(') ? ["import { fileFrom } from 'amity-openapi/node';"] : []),
  ];
  return `${banner}
${comment(`${workflow.summary}. ${workflow.description}`)}
${imports.join('\n')}

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
${keySource(workflow, operations)}

${body}`;
}

/** The administrator's client, with the keys that the workflow's operations take. */
function keySource({ steps }: Workflow, operations: Map<string, Operation>): string {
  const schemes = new Set(
    steps.map(({ operationId }) => operations.get(operationId)).map((each) => each && ownCredential(each)),
  );
  const keys = [...schemes].filter((scheme) => scheme !== undefined);
  if (keys.length === 0) return 'const amity = createAmityClient({ baseUrl, token });';
  const lines = keys.map((key) => `  ${key}: process.env.AMITY_${upperCase(key)} ?? 'sandbox-${kebabCase(key)}',`);
  const one = lines.length === 1 ? `{ ${lines[0]?.trim().replace(/,$/, '')} }` : `{\n${lines.join('\n')}\n}`;
  return `const keys = ${one};\nconst amity = createAmityClient({ baseUrl, token, keys });`;
}

const kebabCase = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const upperCase = (name: string) => kebabCase(name).replaceAll('-', '_').toUpperCase();

/** Words that no constant may be called by, and names that each program has. */
const reserved = new Set(
  `amity assert await baseUrl break case catch class const continue default delete do else enum export extends finally for
   function if import in keys let new null return static super switch this throw token try typeof var void while with
   yield`.split(/\s+/),
);

function stepSource(
  document: OpenApiDocument,
  workflow: Workflow,
  step: Step,
  operation: Operation,
  names: Names,
): string {
  const args = argumentsOf(document, step, operation);
  const given = Object.keys(args).length > 0 ? literal(fillIn(args, names)) : '';
  const call = `${clientOf(step, operation)}.${operation.id}(${given})`;
  const { status, code, checks } = readCriteria(step, names);
  if (status >= 400) {
    const expected = code === undefined ? `{ status: ${status} }` : `{ status: ${status}, code: ${code} }`;
    return `${comment(step.description)}\nawait assert.rejects(async () => ${call}, ${expected});\n`;
  }
  const result = isSession(step, operation) ? `${step.stepId}Session` : step.stepId;
  const toPayload = (pointer: string) => payloadPointer(document, operation, pointer);
  const outputs = Object.entries(step.outputs ?? {}).flatMap(([output, expression]) => {
    const name = names.get(`$steps.${step.stepId}.outputs.${output}`);
    const place = access(toPayload(bodyPointer(expression)));
    return [`const ${name} = ${result}${place};`, `assert.ok(${name});`];
  });
  const asserts = checks.map((check) => checkSource(check, result, toPayload));
  const lines = [...asserts, ...outputs];
  const isRead = lines.length > 0;
  if (isRead && reserved.has(result)) throw new Error(`a program cannot call a constant ${result}. Rename the step.`);
  return [
    comment(step.description),
    isRead ? `const ${result} = await ${call};` : `await ${call};`,
    ...lines,
    ...(isSession(step, operation) && isActor(workflow, step) ? [sessionClient(step, names)] : []),
    '',
  ].join('\n');
}

/** The arguments as the client takes them, flat and by its names. */
function argumentsOf(document: OpenApiDocument, step: Step, operation: Operation): Record<string, unknown> {
  const parameters = (step.parameters ?? [])
    .filter((each) => each.in !== 'header')
    .map(({ name, value }) => {
      const parameter = operation.parameters.find((each) => each.name === name);
      if (!parameter) throw new Error(`${operation.id} has no parameter ${name}.`);
      return [argumentName(parameter), value];
    });
  const known = new Map(bodyArguments(document, operation).map((each) => [each.property, each.argument]));
  const body = Object.entries(step.requestBody?.payload ?? {}).map(([property, value]) => {
    if (known.size > 0 && !known.has(property)) throw new Error(`the body of ${operation.id} has no ${property}.`);
    return [known.get(property) ?? property, value];
  });
  return { ...Object.fromEntries(parameters), ...Object.fromEntries(body) };
}

const bearer = /^Bearer \{\$steps\.(?<step>\w+)\.outputs\.accessToken\}$/;

/** The client of who takes the step: whose session a former step began, or the administrator. */
function clientOf({ parameters = [] }: Step, operation: Operation): string {
  const token = parameters.find(({ name }) => name === 'Authorization');
  if (!token || ownCredential(operation)) return 'amity';
  const actor = String(token.value).match(bearer)?.groups?.step;
  if (!actor)
    throw new Error(`Authorization has to be 'Bearer {$steps.<step>.outputs.accessToken}', not ${token.value}.`);
  return actor;
}

function isSession({ outputs = {} }: Step, operation: Operation): boolean {
  return ownCredential(operation) !== undefined && 'accessToken' in outputs;
}

function isActor({ steps }: Workflow, { stepId }: Step): boolean {
  const value = `Bearer {$steps.${stepId}.outputs.accessToken}`;
  return steps.some(({ parameters = [] }) => parameters.some((each) => each.value === value));
}

function sessionClient({ stepId }: Step, names: Names): string {
  return `const ${stepId} = createAmityClient({ baseUrl, token: ${names.get(`$steps.${stepId}.outputs.accessToken`)} });`;
}

/** The pointer of an output; the body as a whole has an empty one. */
function bodyPointer(expression: string): string {
  const { pointer } = expression.match(/^\$response\.body(?:#(?<pointer>\/.+))?$/)?.groups ?? {};
  if (pointer === undefined && expression !== '$response.body')
    throw new Error(`'${expression}' cannot be an output. Write $response.body#/<pointer>.`);
  return pointer ?? '';
}

/** The client takes the envelope off. */
function payloadPointer(document: OpenApiDocument, operation: Operation, pointer: string): string {
  const schema = successOf(operation)[1].content?.['application/json']?.schema;
  return schema && hasEnvelope(document, schema) ? pointer.replace(/^\/data(?=\/)/, '') : pointer;
}

/** A text as a comment, wrapped. */
function comment(text: string): string {
  const words = text.trim().split(/\s+/);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= 97) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `// ${line}`).join('\n');
}
