import { argumentName, type BodyArgument, bodyArguments, isRequired } from '../openapi/arguments.js';
import type { OpenApiDocument } from '../openapi/document.js';
import { buildTree, isOperation, type Tree } from '../openapi/operation-tree.js';
import { listOperations, type Operation, ownCredential, responseKind, successOf } from '../openapi/operations.js';
import { hasEnvelope, merged } from '../openapi/schemas.js';
import { banner } from './banner.js';

/** The table of operations that the runtime reads. */
export function operationsSource(document: OpenApiDocument): string {
  return `${banner}
/**
 * The path, media types and behaviour of each operation; \`Operation\` in src/operation.ts explains the fields.
 *
 * \`query\`, \`headers\` and \`body\` name arguments with spaces between them:
 *
 *     userId!           required, and called userId on the wire too
 *     userIds[]         the argument userIds, called userIds[] on the wire
 *     sort=sortBy       the argument sort, called sortBy on the wire
 *     newRuleId=ruleId! likewise, and required
 */
export const operations = {
${renderTree(document, buildTree(listOperations(document)), '  ')}
} as const;
`;
}

function renderTree(document: OpenApiDocument, tree: Tree, indent: string): string {
  return Object.entries(tree)
    .map(([name, node]) =>
      isOperation(node)
        ? `${indent}${name}: ${JSON.stringify(tableRow(document, node))},`
        : `${indent}${name}: {\n${renderTree(document, node, `${indent}  `)}\n${indent}},`,
    )
    .join('\n');
}

/** The fields of an operation's row. What the runtime takes for granted (JSON, arguments of the path) is left out. */
function tableRow(document: OpenApiDocument, operation: Operation): Record<string, unknown> {
  const body = bodyArguments(document, operation);
  const contentTypes = Object.keys(operation.body?.content ?? {});
  const files = body.filter((each) => each.isFile).map((each) => each.property);
  const kind = responseKind(operation);
  return {
    method: operation.method,
    path: checkedPath(operation),
    query: writeArguments(parametersIn(operation, 'query')),
    headers: writeArguments(parametersIn(operation, 'header')),
    body: writeArguments(body),
    additionalProperties: (operation.body && body.length === 0) || undefined,
    security: ownCredential(operation),
    contentTypes: contentTypes.length > 0 && contentTypes.join() !== 'application/json' ? contentTypes : undefined,
    files: files.length > 0 ? files : undefined,
    responseKind: kind === 'json' ? resultType(document, operation) : kind,
    responseTypes: kind === 'binary' ? Object.keys(successOf(operation)[1].content ?? {}) : undefined,
    idempotent: operation.object['x-amity-idempotent'] || undefined,
    reads: operation.object['x-amity-reads'] || undefined,
    pagination: operation.object['x-amity-pagination'],
  };
}

/** The JSON type of an operation's result, which is a response without its envelope; undefined for an object. */
function resultType(document: OpenApiDocument, operation: Operation): string | undefined {
  const [, { content }] = successOf(operation);
  const response = merged(document, content?.['application/json']?.schema ?? {});
  const { properties = {} } = response;
  const result = hasEnvelope(document, response) ? merged(document, properties.data ?? {}) : response;
  const type = result.type === 'integer' ? 'number' : (result.type ?? (result.properties && 'object'));
  if (typeof type !== 'string')
    throw new Error(`${operation.id} has a JSON response of no single type. Give its schema one.`);
  return type === 'object' ? undefined : type;
}

/** The path, whose placeholders are arguments. */
function checkedPath({ id, path, parameters }: Operation): string {
  const renamed = parameters.find((each) => each.in === 'path' && argumentName(each) !== each.name);
  if (!renamed) return path;
  throw new Error(
    `${id} calls {${renamed.name}} of its path ${argumentName(renamed)}. Rename the placeholder instead.`,
  );
}

function parametersIn({ parameters }: Operation, place: 'query' | 'header') {
  return parameters
    .filter((each) => each.in === place)
    .map((each) => ({ argument: argumentName(each), property: each.name, required: isRequired(each) }));
}

/** Arguments as the table writes them; nothing where there are none. */
function writeArguments(
  found: readonly Pick<BodyArgument, 'argument' | 'property' | 'required'>[],
): string | undefined {
  const written = found.map(({ argument, property, required }) => {
    const name = property.replace('[]', '') === argument ? property : `${argument}=${property}`;
    return required ? `${name}!` : name;
  });
  return written.length > 0 ? written.join(' ') : undefined;
}
