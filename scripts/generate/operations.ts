import {
  argumentName,
  listOperations,
  merged,
  type OpenApiDocument,
  type Operation,
  ownCredential,
  type Schema,
  successOf,
} from '../openapi/document.js';
import { banner } from './banner.js';
import { buildTree, isOperation, type Tree } from './tree.js';

/** What the runtime must know of each operation, as a table. */
export function operationsSource(document: OpenApiDocument): string {
  return `${banner}
/** How each operation travels: see \`Operation\` in src/operation.ts for the fields. */
export const operations = {
${renderTree(document, buildTree(listOperations(document)), '  ')}
} as const;
`;
}

function renderTree(document: OpenApiDocument, tree: Tree, indent: string): string {
  return Object.entries(tree)
    .map(([name, node]) =>
      isOperation(node)
        ? `${indent}${name}: ${JSON.stringify(describe(document, node))},`
        : `${indent}${name}: {\n${renderTree(document, node, `${indent}  `)}\n${indent}},`,
    )
    .join('\n');
}

/** The fields of an operation's row. What the runtime takes for granted (JSON, arguments of the path) is left out. */
function describe(document: OpenApiDocument, operation: Operation): Record<string, unknown> {
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
    responseKind: kind === 'json' ? undefined : kind,
    responseTypes: kind === 'binary' ? Object.keys(successOf(operation)[1].content ?? {}) : undefined,
    idempotent: operation.object['x-amity-idempotent'] || undefined,
    pagination: operation.object['x-amity-pagination'],
  };
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
    .map((each) => ({ argument: argumentName(each), property: each.name, required: each.required === true }));
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

export interface BodyArgument {
  /** What the client calls it. */
  argument: string;
  /** What it is called on the wire. */
  property: string;
  required: boolean;
  /** Whether it is a file's content. */
  isFile: boolean;
  /** What it may hold; of a union, what each branch lets it hold. */
  schemas: Schema[];
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
        schemas: [...(found.get(property)?.schemas ?? []), value],
      });
    }
  }
  return [...found.values()];
}

/** How the client reads the successful answer: as JSON, as bytes, or not at all. */
export function responseKind(operation: Operation): 'json' | 'binary' | 'none' {
  const [, { content }] = successOf(operation);
  if (!content) return 'none';
  return 'application/json' in content ? 'json' : 'binary';
}
