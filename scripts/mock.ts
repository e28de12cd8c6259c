import { parseArgs } from 'node:util';
import { projectPath } from './lib/paths.js';
import { explainPort, readPort } from './lib/ports.js';
import { closeOnExit, main } from './lib/run-script.js';
import { logExchange } from './mock/log.js';
import { startMock } from './mock/server.js';

const usage = `npm run mock -- [--port 4010] [--quiet]

Serves a mock of the API until Ctrl-C, and prints a line for each request. --port 0 takes any port that is free; with --quiet
requests are not printed.`;

await main(usage, async () => {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4010' }, quiet: { type: 'boolean', default: false } },
  });
  const port = readPort('port', values.port);
  const mock = await startMock(projectPath('generated/openapi.json'), {
    port,
    ...(!values.quiet && { onResponse: logExchange }),
  }).catch((error) => {
    throw explainPort(error, 'port', port);
  });
  closeOnExit(mock);
  console.log(`Mock: ${mock.url}   try: curl -H 'Authorization: Bearer any' '${mock.url}/api/v2/users?search=an'`);
});
