import { cp, rm } from 'node:fs/promises';
import { projectPath } from '../lib/paths.js';
import { runTool } from '../lib/run-tool.js';
import { bundleSandbox } from './sandbox.js';

/** Builds the client and the sandbox into dist/, where `import 'amity-openapi'` finds it, in this project too. */
export async function buildClient(): Promise<void> {
  // The documentation in dist/docs is not of this build and may be in use.
  for (const folder of ['dist/generated', 'dist/src']) await rm(projectPath(folder), { recursive: true, force: true });
  runTool('typescript', 'tsc', ['--project', projectPath('tsconfig.build.json')]);
  // tsc reads declaration files but does not carry them over.
  await cp(projectPath('generated/schema.d.ts'), projectPath('dist/generated/schema.d.ts'));
  await bundleSandbox();
  // The command line alone reads them, and has them in its own file.
  for (const ending of ['.js', '.js.map', '.d.ts']) await rm(projectPath(`dist/generated/webhook-examples${ending}`));
}
