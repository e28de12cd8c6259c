import { listen } from '../src/node.js';
import { createSandbox } from '../src/sandbox.js';
import { buildClient } from './build/client.js';
import { bundleSandboxPage } from './build/sandbox-page.js';
import { buildDocs } from './docs/build.js';
import { serveDocs } from './docs/serve.js';
import { projectPath } from './lib/paths.js';
import { explainPort, readPorts } from './lib/ports.js';
import { closeOnExit, main } from './lib/run-script.js';
import { logExchange } from './mock/log.js';
import { startMock } from './mock/server.js';
import { exampleProgram, sandboxProgram } from './samples/first-program.js';
import { readSeed } from './sandbox/state-file.js';

const usage = `npm start -- [--port 4010] [--docs-port 4011] [--sandbox-port 4020]

Builds the client and the documentation, then serves the mock, the documentation and a sandbox until Ctrl-C. Port 0 takes any
that is free.`;

await main(usage, async () => {
  const ports = readPorts({ port: 4010, 'docs-port': 4011, 'sandbox-port': 4020 });
  // For the program below, which imports the client by its name.
  await buildClient();
  await bundleSandboxPage();
  const page = projectPath('dist/docs/index.html');
  await buildDocs(page);
  const sandbox = createSandbox({ seed: await readSeed(projectPath('openapi/seeds/lantern.json')) });
  const sandboxServer = await listen(sandbox, { port: ports['sandbox-port'] }).catch((error) => {
    throw explainPort(error, 'sandbox-port', ports['sandbox-port']);
  });
  const docs = await serveDocs(page, ports['docs-port'], {
    sandbox: { url: sandboxServer.url, token: sandbox.adminToken, keys: sandbox.keys },
  }).catch(async (error) => {
    await sandboxServer.close();
    throw explainPort(error, 'docs-port', ports['docs-port']);
  });
  const mock = await startMock(projectPath('generated/openapi.json'), {
    port: ports.port,
    onResponse: logExchange,
  }).catch(async (error) => {
    await Promise.all([docs.close(), sandboxServer.close()]);
    throw explainPort(error, 'port', ports.port);
  });
  closeOnExit(docs, mock, sandboxServer);
  console.log(`Mock: ${mock.url}
Docs: ${docs.url}
Sandbox: ${sandboxServer.url}   (what it holds: ${sandboxServer.url}/_sandbox/)

Try the client: save this here as try.mjs, then run node try.mjs in another terminal. It asks the mock, which answers examples.

${exampleProgram(mock.url)}
Or this, with the sandbox, which remembers and refuses.

${sandboxProgram(sandboxServer.url)}
Ctrl-C ends all.`);
});
