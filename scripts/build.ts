import { bundleCli } from './build/cli.js';
import { buildClient } from './build/client.js';
import { bundlePage } from './build/page.js';
import { projectPath } from './lib/paths.js';
import { main } from './lib/run-script.js';

const usage = `npm run build

Builds what the package ships in dist/: the client, the command line as one file, and the script of the documentation's page.`;

await main(usage, async () => {
  await buildClient();
  await bundleCli(projectPath('dist/cli.js'));
  await bundlePage(projectPath('dist/page'));
  console.log('Built dist/.');
});
