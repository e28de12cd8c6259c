import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectPath } from '../../scripts/lib/paths.js';
import { main } from '../../scripts/lib/run-script.js';
import { httpMethods, type OpenApiDocument } from '../../scripts/openapi/document.js';
import { table } from '../bench/table.js';
import { type Tool, tools } from './tools.js';

const usage = `npm run test:tools -- [openapi.json]

Reads the specification, or another, with widely used tools, and says which of them work.`;

const modules = projectPath('test/tools/node_modules');

/** Characters of a failure that are shown: some tools print the whole document. */
const longest = 2000;

await main(usage, async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const path = resolve(positionals[0] ?? projectPath('generated/openapi.json'));
  const document = JSON.parse(await readFile(path, 'utf8')) as OpenApiDocument; // linted when it was made
  const failures: string[] = [];
  const rows: string[][] = [];
  for (const tool of tools) {
    const failure = await failureOf(tool, document);
    if (failure !== undefined) failures.push(`${tool.name}: ${failure}`);
    rows.push([tool.name, await versionOf(tool), tool.checks, failure === undefined ? works(tool) : 'fails']);
  }
  const count = `${tools.length - failures.length} of ${tools.length} work`;
  console.log(table(`Tools that read the specification: ${count}`, ['tool', 'version', 'checked', 'result'], rows));
  if (failures.length > 0) throw new Error(failures.map((each) => each.slice(0, longest)).join('\n\n'));
});

/** Runs a tool in a folder of its own. Returns its failures. */
async function failureOf(tool: Tool, document: OpenApiDocument): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'amity-tools-'));
  try {
    await symlink(modules, join(folder, 'node_modules'));
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(without(document, tool.except ?? [])));
    await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    await tool.check(folder);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A copy of a document without some of its operations. */
function without(document: OpenApiDocument, ids: readonly string[]): OpenApiDocument {
  const copy = structuredClone(document);
  for (const item of Object.values(copy.paths)) {
    for (const method of httpMethods) if (ids.includes(item[method]?.operationId ?? '')) delete item[method];
  }
  return copy;
}

function works({ except = [] }: Tool): string {
  return except.length === 0 ? 'works' : `works but for ${except.join(', ')}`;
}

async function versionOf({ name }: Tool): Promise<string> {
  const text = await readFile(join(modules, name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version; // npm's own format
}
