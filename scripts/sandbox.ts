import { bundleSandboxPage } from './build/sandbox-page.js';
import { run } from './cli/cli.js';
import { main } from './lib/run-script.js';

const usage = `npm run sandbox -- [--port 4020] [--seed file] [options of amity-openapi sandbox]

Serves a server that behaves like the API and remembers what it is sent, until Ctrl-C. --port 0 takes any port that is free.`;

await main(usage, async () => {
  await bundleSandboxPage();
  await run(['sandbox', ...process.argv.slice(2)]);
});
