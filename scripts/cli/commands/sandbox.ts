import type { CommandModule } from 'yargs';
import type { Sandbox, SandboxOptions, Webhook } from '../../../src/sandbox.js';
import { explainPort, readPort } from '../../lib/ports.js';
import { closeOnExit } from '../../lib/run-script.js';
import { UsageError } from '../../lib/usage-error.js';
import { deliveryLine, logLine } from '../../sandbox/log-line.js';
import { readSeed, StateFile } from '../../sandbox/state-file.js';
import { checkOptions, checkSingle } from '../lib/check-options.js';
import { checkWritable, existingFile } from '../lib/check-paths.js';
import { write } from '../lib/output.js';
import { readSecrets, secretOption } from '../webhooks/secrets.js';

interface Options {
  port: string;
  seed?: string;
  state?: string;
  now?: string;
  strict?: boolean;
  rateLimit?: boolean;
  quiet?: boolean;
  webhook?: string | string[];
  webhookSecret?: string | string[];
}

/** `sandbox`: serves a sandbox, which behaves like the API and remembers what it was sent. */
export const sandboxCommand: CommandModule<object, Options> = {
  command: 'sandbox',
  describe: 'Serve a server on this machine that behaves like the API and remembers what it is sent',
  builder: {
    port: {
      string: true,
      default: '4020',
      description: 'The port to listen on; 0 takes any that is free. Default: 4020',
      requiresArg: true,
    },
    seed: { string: true, description: 'A JSON file with the users, channels … to begin with', requiresArg: true },
    state: { string: true, description: 'A file that keeps the state from one run to the next', requiresArg: true },
    now: { string: true, description: 'The time to begin at; the clock then stands still', requiresArg: true },
    strict: { boolean: true, description: 'Refuse arguments that an operation does not know' },
    'rate-limit': { boolean: true, description: "Keep the vendor's rate limit" },
    quiet: { boolean: true, description: 'Print no line for each request and delivery' },
    webhook: {
      string: true,
      description: 'A receiver of webhook events, at an address of HTTPS or of this machine',
      requiresArg: true,
    },
    'webhook-secret': secretOption,
  },
  async handler(argv) {
    checkOptions(argv, 'sandbox', [
      'port',
      'seed',
      'state',
      'now',
      'strict',
      'rate-limit',
      'quiet',
      'webhook',
      'webhook-secret',
    ]);
    checkSingle(argv, ['port', 'seed', 'state', 'now']);
    const port = readPort('port', argv.port);
    if (argv.state !== undefined) checkWritable(argv.state, 'state');
    // Loaded by this command alone: it is larger than all others together.
    const { listen } = await import('../../../src/sandbox/listen.js');
    const sandbox = await create({
      strict: argv.strict === true,
      rateLimit: argv.rateLimit === true,
      ...(argv.now !== undefined && { now: argv.now }),
      webhooks: readWebhooks(argv.webhook, argv.webhookSecret),
    });
    if (argv.seed !== undefined) await plant(sandbox, argv.seed);
    const file =
      argv.state === undefined
        ? undefined
        : await StateFile.open(argv.state, sandbox, { isBaseline: argv.seed === undefined });
    const server = await listen(sandbox, { port }).catch((error) => {
      throw explainPort(error, 'port', port);
    });
    if (!argv.quiet) {
      sandbox.requests.listen((request) => void write(`${logLine(request)}\n`));
      sandbox.deliveries.listen((delivery) => void write(`${deliveryLine(delivery)}\n`));
    }
    closeOnExit({
      async close() {
        // The files that were sent are gone with the server.
        try {
          await file?.close();
        } finally {
          await server.close();
        }
      },
    });
    await write(greeting(server.url, sandbox.adminToken, sandbox.keys));
  },
};

/** The receivers of the options, each with the same secret. */
function readWebhooks(urls: string | string[] = [], given: string | string[] | undefined): Webhook[] {
  if (given !== undefined && urls.length === 0) throw new UsageError('--webhook-secret needs --webhook: an address.');
  return [urls].flat().map((url) => {
    const [secret, another] = readSecrets(given);
    if (secret !== undefined && another === undefined) return { url, secret };
    throw new UsageError('--webhook needs one secret to sign with: --webhook-secret, or AMITY_WEBHOOK_SECRET.');
  });
}

async function create(options: SandboxOptions) {
  const { createSandbox } = await import('../../../src/sandbox.js');
  try {
    return createSandbox(options);
  } catch (error) {
    // It names the time as the option does, but for the hyphens.
    if (error instanceof TypeError)
      throw new UsageError(error.message.replace(/^now is/, '--now is'), { cause: error });
    throw error;
  }
}

/** Gives a sandbox the seed of a file. */
async function plant(sandbox: Sandbox, given: string): Promise<void> {
  const seed = await readSeed(existingFile(given, 'seed'));
  try {
    sandbox.load(seed);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`--seed: ${given} cannot be the seed. ${error.message}`, { cause: error });
  }
}

function greeting(url: string, adminToken: string, { apiKey, serverKey }: { apiKey: string; serverKey: string }) {
  return `Sandbox: ${url}   (what it holds: ${url}/_sandbox/)
Administrator: Authorization: Bearer ${adminToken}
Keys: x-api-key: ${apiKey}   x-server-key: ${serverKey}

Try: curl -X PUT -H 'Authorization: Bearer ${adminToken}' -H 'Content-Type: application/json' -d '{"userId":"alice"}' ${url}/api/v3/users

`;
}
