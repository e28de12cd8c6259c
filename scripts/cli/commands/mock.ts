import type { CommandModule } from 'yargs';
import { explainPort, readPort } from '../../lib/ports.js';
import { closeOnExit } from '../../lib/run-script.js';
import { UsageError } from '../../lib/usage-error.js';
import { logExchange } from '../../mock/log.js';
import { startMock } from '../../mock/server.js';
import { specificationFile } from '../../openapi/specification.js';
import { checkOptions } from '../lib/check-options.js';
import { existingFile } from '../lib/check-paths.js';
import { write } from '../lib/output.js';

/** `mock`: serves a mock of the API, or of another description. */
export const mockCommand: CommandModule<object, { port: string; spec?: string; quiet?: boolean }> = {
  command: 'mock',
  describe: 'Serve a mock of the API on this machine',
  builder: {
    port: {
      string: true,
      default: '4010',
      description: 'The port to listen on; 0 takes any that is free. Default: 4010',
      requiresArg: true,
    },
    spec: { string: true, description: 'Another OpenAPI description to serve', requiresArg: true },
    quiet: { boolean: true, description: 'Print no line for each request' },
  },
  async handler(argv) {
    checkOptions(argv, 'mock', ['port', 'spec', 'quiet']);
    const port = readPort('port', argv.port);
    const spec = argv.spec === undefined ? specificationFile : existingFile(argv.spec);
    const mock = await startMock(spec, { port, ...(!argv.quiet && { onResponse: logExchange }) }).catch((error) => {
      const explained = explainPort(error, 'port', port);
      throw argv.spec === undefined || explained instanceof UsageError ? explained : noDescription(spec, explained);
    });
    closeOnExit(mock);
    await write(`Mock: ${mock.url}\n`);
  },
};

function noDescription(file: string, error: unknown): UsageError {
  const reason = error instanceof Error ? error.message : String(error);
  return new UsageError(`${file} cannot be served (${reason}). Name an OpenAPI description in JSON or YAML.`, {
    cause: error,
  });
}
