import { argumentName, listOperations, merged, type OpenApiDocument, type Operation, successOf } from '../openapi.js';
import { banner } from './banner.js';

/** What the runtime must know of each operation, as a table. */
export function operationsSource(document: OpenApiDocument): string {
  const entries = listOperations(document).map(
    (operation) => `  '${operation.id}': ${JSON.stringify(describe(document, operation))},`,
  );
  return `${banner}
/** How each operation travels: see \`Operation\` in src/operation.ts for the fields. */
export const operations = {
${entries.join('\n')}
} as const;
`;
}

function describe(document: OpenApiDocument, operation: Operation): Record<string, unknown> {
  const query = operation.parameters.filter((each) => each.in === 'query');
  const body = bodyArguments(document, operation);
  const headers = operation.parameters.filter((each) => each.in === 'header');
  const required = new Set([
    ...operation.parameters.filter((each) => each.required).map(argumentName),
    ...body.filter((each) => each.required).map((each) => each.argument),
  ]);
  const [scheme] = Object.keys(operation.object.security?.[0] ?? {});
  const files = body.filter((each) => each.isFile).map((each) => each.argument);
  const renamed = body.filter((each) => each.argument !== each.property);
  return {
    method: operation.method,
    path: operation.path,
    ...(query.length > 0 && { query: query.map((each) => each.name) }),
    ...(body.length > 0 && { body: body.map((each) => each.argument) }),
    ...(operation.body && body.length === 0 && { isFree: true }),
    ...(renamed.length > 0 && { renamed: Object.fromEntries(renamed.map((each) => [each.argument, each.property])) }),
    ...(headers.length > 0 && { headers: Object.fromEntries(headers.map((each) => [argumentName(each), each.name])) }),
    ...(required.size > 0 && { required: [...required] }),
    ...(scheme && { security: scheme }),
    ...(operation.body && { contentTypes: Object.keys(operation.body.content) }),
    ...(files.length > 0 && { files }),
    answer: answerKind(operation),
    ...(answerKind(operation) === 'binary' && { answerTypes: Object.keys(successOf(operation)[1].content ?? {}) }),
    ...(operation.object['x-amity-idempotent'] && { idempotent: true }),
    ...(operation.object['x-amity-pagination'] && { pagination: operation.object['x-amity-pagination'] }),
  };
}

export interface BodyArgument {
  /** What the client calls it. */
  argument: string;
  /** What it is called on the wire. */
  property: string;
  required: boolean;
  /** Whether it is a file's content. */
  isFile: boolean;
}

/** The properties of an operation's body; of a union, those of all branches, required where every branch requires them. */
export function bodyArguments(document: OpenApiDocument, operation: Operation): BodyArgument[] {
  const [media] = Object.values(operation.body?.content ?? {});
  if (!media) return [];
  const schema = merged(document, media.schema);
  const branches = (schema.oneOf ?? [schema]).map((branch) => merged(document, branch));
  const found = new Map<string, BodyArgument>();
  for (const branch of branches) {
    for (const [property, value] of Object.entries(branch.properties ?? {})) {
      found.set(property, {
        argument: value['x-amity-argument'] ?? property,
        property,
        required: branches.every((each) => each.required?.includes(property)),
        isFile: value.format === 'binary',
      });
    }
  }
  return [...found.values()];
}

/** How the client reads the successful answer: as JSON, as bytes, or not at all. */
export function answerKind(operation: Operation): 'json' | 'binary' | 'none' {
  const [, { content }] = successOf(operation);
  if (!content) return 'none';
  return 'application/json' in content ? 'json' : 'binary';
}
