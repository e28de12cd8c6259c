import { bundleCli } from './build/cli.js';
import { buildClient } from './build/client.js';
import { projectPath } from './lib/paths.js';
import { main } from './lib/run-script.js';

const usage = `npm run build

Builds what the package ships in dist/: the client, and the command line as one file.`;

await main(usage, async () => {
  await buildClient();
  await bundleCli(projectPath('dist/cli.js'));
  console.log('Built dist/.');
});
