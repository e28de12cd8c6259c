import { bundleCli } from './build/cli.js';
import { buildClient } from './build/client.js';
import { bundlePage } from './build/page.js';
import { bundleSandboxPage } from './build/sandbox-page.js';
import { writeSpecification } from './build/specification.js';
import { projectPath } from './lib/paths.js';
import { main } from './lib/run-script.js';

const usage = `npm run build

Builds what the package ships in dist/: the client, the sandbox, the command line as one file, the specification,
the script of the documentation's page and the page of the sandbox.`;

await main(usage, async () => {
  await buildClient();
  await bundleCli(projectPath('dist'));
  await writeSpecification(projectPath('dist'));
  await bundlePage(projectPath('dist/page'));
  await bundleSandboxPage();
  console.log('Built dist/.');
});
