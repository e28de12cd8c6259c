import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPath } from '../lib/paths.js';
import { runTool } from '../lib/run-tool.js';
import { modules } from './modules.js';
import { removeUnreached } from './reached.js';
import { bundleSandbox } from './sandbox.js';

const dist = projectPath('dist');
const [generated, src] = [join(dist, 'generated'), join(dist, 'src')];
const bundles = modules.map((module) => join(dist, `${module}.js`));

/** Builds the client and the sandbox into dist/, where `import 'amity-openapi'` finds it, in this project too. */
export async function buildClient(): Promise<void> {
  // The documentation in dist/docs is not of this build and may be in use.
  for (const folder of [generated, src]) await rm(folder, { recursive: true, force: true });
  runTool('typescript', 'tsc', ['--project', projectPath('tsconfig.build.json')]);
  // tsc reads declaration files but does not carry them over.
  await cp(projectPath('generated/schema.d.ts'), join(generated, 'schema.d.ts'));
  await bundleSandbox(dist);
  for (const folder of [generated, src]) {
    await removeUnreached(folder, [...(await readEntries()), ...bundles]);
    for (const name of await readdir(folder, { recursive: true })) await shorten(join(folder, name));
  }
}

/** The code and the types of what package.json exports. */
async function readEntries(): Promise<string[]> {
  const { exports } = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as { exports: object };
  const entries = Object.values(exports).filter((entry) => typeof entry === 'object');
  return entries.flatMap((entry) => Object.values<string>(entry)).map((path) => projectPath(path));
}

/** Takes away what helps nobody: the maps of tables and bundles, which have no source beside them, and three of four spaces. */
async function shorten(path: string): Promise<void> {
  const isMapped = path.startsWith(src) && !bundles.includes(path.replace(/\.map$/, ''));
  if (path.endsWith('.d.ts')) await edit(path, indentByTabs);
  else if (path.endsWith('.js.map') && !isMapped) await rm(path);
  else if (path.endsWith('.js') && !isMapped) await edit(path, withoutMapLine);
}

function indentByTabs(text: string): string {
  return text.replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
}

function withoutMapLine(text: string): string {
  return text.replace(/\n\/\/# sourceMappingURL=.*/, '');
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}
