import { buildClient } from './build/client.js';
import { buildDocs } from './docs/build.js';
import { serveDocs } from './docs/serve.js';
import { projectPath } from './lib/paths.js';
import { explainPort, readPorts } from './lib/ports.js';
import { closeOnExit, main } from './lib/run-script.js';
import { startMock } from './mock/prism.js';
import { exampleProgram } from './samples/first-program.js';

const usage = `npm start -- [--port 4010] [--docs-port 4011]

Builds the client and the documentation, then serves the mock and the documentation until Ctrl-C. Port 0 takes any that is
free.`;

await main(usage, async () => {
  const ports = readPorts({ port: 4010, 'docs-port': 4011 });
  // For the program below, which imports the client by its name.
  await buildClient();
  const page = projectPath('dist/docs/index.html');
  await buildDocs(page);
  const docs = await serveDocs(page, ports['docs-port']).catch((error) => {
    throw explainPort(error, 'docs-port');
  });
  const mock = await startMock(projectPath('generated/openapi.json'), ports.port).catch(async (error) => {
    await docs.close();
    throw explainPort(error, 'port');
  });
  closeOnExit(docs, mock);
  console.log(`Mock: ${mock.url}
Docs: ${docs.url}

Try the client: save this here as try.mjs, then run node try.mjs in another terminal.

${exampleProgram(mock.url)}
Ctrl-C ends both.`);
});
