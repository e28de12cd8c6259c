import { Expression, literal } from '../../../generate/examples.js';
import type { OpenApiDocument } from '../../../openapi/document.js';
import { type Operation, ownCredential } from '../../../openapi/operations.js';
import { CurlFile, curlCommand } from '../../../samples/curl.js';
import type { Connection } from './connection.js';

/** The command for curl that sends exactly this call, but for the token, which it takes from the environment. */
export function curlSnippet(
  document: OpenApiDocument,
  operation: Operation,
  { server }: Connection,
  given: Readonly<Record<string, unknown>>,
): string {
  return curlCommand(
    document,
    operation,
    server,
    withFiles(given, ({ name, type }) => new CurlFile(name, name, type || 'application/octet-stream')),
  );
}

/** The program in TypeScript that makes exactly this call. */
export function typescriptSnippet(
  document: OpenApiDocument,
  operation: Operation,
  { server }: Connection,
  given: Readonly<Record<string, unknown>>,
): string {
  const region = document.servers.find(({ url }) => url === server)?.['x-amity-region'];
  const scheme = ownCredential(operation);
  const where = region === undefined ? `baseUrl: '${server}'` : `region: '${region}'`;
  const who =
    scheme === undefined ? 'token: process.env.AMITY_ACCESS_TOKEN' : `keys: { ${scheme}: process.env.AMITY_KEY }`;
  const args = withFiles(given, ({ name }) => new Expression(`await fileFrom(${literal(name)})`));
  const hasFile = Object.values(given).some((value) => value instanceof File);
  return [
    "import { createAmityClient } from 'amity-openapi';",
    ...(hasFile ? ["import { fileFrom } from 'amity-openapi/node';"] : []),
    '',
    `const amity = createAmityClient({\n  ${where},\n  ${who},\n});`,
    `const result = await amity.${operation.id}(${Object.keys(args).length > 0 ? literal(args) : ''});`,
  ].join('\n');
}

function withFiles(given: Readonly<Record<string, unknown>>, by: (file: File) => unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, value instanceof File ? by(value) : value]),
  );
}
