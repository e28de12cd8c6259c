import { buildClient } from './build-client.js';
import { bundleCli } from './bundle-cli.js';
import { main } from './main.js';
import { projectPath } from './paths.js';

const usage = `npm run build

Builds what the package ships in dist/: the client, and the command line as one file.`;

await main(usage, async () => {
  await buildClient();
  await bundleCli(projectPath('dist/cli.js'));
  console.log('Built dist/.');
});
