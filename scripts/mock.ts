import { projectPath } from './lib/paths.js';
import { explainPort, readPorts } from './lib/ports.js';
import { closeOnExit, main } from './lib/run-script.js';
import { startMock } from './mock/prism.js';

const usage = `npm run mock -- [--port 4010]

Serves a mock of the API until Ctrl-C. --port 0 takes any port that is free.`;

await main(usage, async () => {
  const { port } = readPorts({ port: 4010 });
  const mock = await startMock(projectPath('generated/openapi.json'), port).catch((error) => {
    throw explainPort(error, 'port');
  });
  closeOnExit(mock);
  console.log(`Mock: ${mock.url}   try: curl -H 'Authorization: Bearer any' '${mock.url}/api/v2/users?search=an'`);
});
