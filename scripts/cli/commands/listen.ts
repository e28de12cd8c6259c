import type { CommandModule } from 'yargs';
import { listen } from '../../lib/listen.js';
import { explainPort, readPort } from '../../lib/ports.js';
import { closeOnExit } from '../../lib/run-script.js';
import { UsageError } from '../../lib/usage-error.js';
import { checkOptions } from '../lib/check-options.js';
import { write } from '../lib/output.js';
import { eventLine } from '../webhooks/event-line.js';
import { readUrl } from '../webhooks/read-url.js';
import { readSecrets, secretOption } from '../webhooks/secrets.js';
import { createEventServer } from '../webhooks/serve-events.js';

/** `listen`: prints webhook events as they come, and forwards them. */
export const listenCommand: CommandModule<
  object,
  { port: string; secret?: string | string[]; forward?: string | string[] }
> = {
  command: 'listen',
  describe: 'Print webhook events as they come to this machine, and forward them',
  builder: {
    port: {
      string: true,
      default: '4030',
      description: 'The port to listen on; 0 takes any that is free. Default: 4030',
      requiresArg: true,
    },
    secret: secretOption,
    forward: {
      string: true,
      description: 'An address to forward the events to, body and headers as they are; its response is given back',
      requiresArg: true,
    },
  },
  async handler(argv) {
    checkOptions(argv, 'listen', ['port', 'secret', 'forward']);
    const port = readPort('port', argv.port);
    if (Array.isArray(argv.forward)) throw new UsageError('--forward takes one address.');
    const forwardTo = argv.forward === undefined ? undefined : readUrl('forward', argv.forward);
    const secrets = readSecrets(argv.secret);
    const onEvent = (event: Parameters<typeof eventLine>[0]) => void write(`${eventLine(event, new Date())}\n`);
    const server = await listen(createEventServer({ secrets, forwardTo, onEvent }), port).catch((error) => {
      throw explainPort(error, 'port', port);
    });
    closeOnExit(server);
    await write(greeting(server.url, secrets.length > 0, forwardTo));
  },
};

function greeting(url: string, isChecked: boolean, forwardTo: URL | undefined): string {
  const checked = isChecked ? 'checked' : 'not checked; --secret or AMITY_WEBHOOK_SECRET holds what to check them with';
  return `Events: ${url}${forwardTo ? `, forwarded to ${forwardTo}` : ''}
Signatures: ${checked}

Try: amity-openapi trigger message.didCreate --to ${url} --secret …

`;
}
