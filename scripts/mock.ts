import { closeOnExit, main } from './main.js';
import { projectPath } from './paths.js';
import { explainPort, readPorts } from './ports.js';
import { startMock } from './prism.js';

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
