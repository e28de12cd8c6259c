import { cp, rm } from 'node:fs/promises';
import { bundleCli } from './bundle-cli.js';
import { main } from './main.js';
import { projectPath } from './paths.js';
import { runTool } from './run.js';

const usage = `npm run build

Builds what the package ships in dist/: the client, and the command line as one file.`;

await main(usage, async () => {
  // The documentation in dist/docs is not of this build and may be in use.
  for (const folder of ['dist/generated', 'dist/src']) await rm(projectPath(folder), { recursive: true, force: true });
  runTool('typescript', 'tsc', ['--project', projectPath('tsconfig.build.json')]);
  // tsc reads declaration files but does not carry them over.
  await cp(projectPath('generated/schema.d.ts'), projectPath('dist/generated/schema.d.ts'));
  await bundleCli(projectPath('dist/cli.js'));
  console.log('Built dist/.');
});
