import { readFile } from 'node:fs/promises';
import { exampleArguments, exampleCall, literal } from '../../../scripts/generate/examples.js';
import { projectPath } from '../../../scripts/lib/paths.js';
import type { OpenApiDocument } from '../../../scripts/openapi/document.js';
import { listOperations, type Operation } from '../../../scripts/openapi/operations.js';
import { placeArguments } from '../../../src/client/arguments.js';
import { listNamedOperations, type NamedOperation } from '../../../src/operation.js';

/** One and the same program in several dialects: a call of each operation with the example of the specification. */
export interface CallFiles {
  count: number;
  amity: string;
  heyApi: string;
}

/** The programs of the first so many operations. */
export async function writeCalls(amityModule: string, heyApiModule: string, most: number): Promise<CallFiles> {
  const document = JSON.parse(await readFile(projectPath('generated/openapi.json'), 'utf8')) as OpenApiDocument;
  const listed = listOperations(document).slice(0, most);
  const functions = listed.map(({ id }) => functionName(id));
  return {
    count: listed.length,
    amity: [
      `import { createAmityClient } from ${literal(amityModule)};`,
      "const amity = createAmityClient({ region: 'us', token: 'any' });",
      ...listed.map((operation) => exampleCall(document, operation)),
    ].join('\n'),
    heyApi: [
      `import { ${functions.join(', ')} } from ${literal(heyApiModule)};`,
      ...listed.map((operation) => heyApiCall(document, operation)),
    ].join('\n'),
  };
}

const contexts = new Map<string, NamedOperation>(listNamedOperations().map((context) => [context.id, context]));

/** The function that @hey-api/openapi-ts makes of an operation: `v2UsersBan` of `v2.users.ban`. */
function functionName(id: string): string {
  return id.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
}

function heyApiCall(document: OpenApiDocument, { id, ...rest }: Operation): string {
  const [example] = exampleArguments(document, { id, ...rest });
  const context = contexts.get(id);
  if (!context) throw new Error(`${id} is not in the table of operations. Run npm run generate.`);
  const places = Object.entries(placeArguments(context, example?.arguments ?? {}));
  const given = places.filter(([, values]) => values && Object.keys(values).length > 0);
  return `await ${functionName(id)}(${given.length > 0 ? literal(Object.fromEntries(given)) : ''});`;
}
