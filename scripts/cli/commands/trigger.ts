import type { CommandModule } from 'yargs';
import { UsageError } from '../../lib/usage-error.js';
import { exampleOf, listHooks } from '../../openapi/hooks.js';
import { readSpecification } from '../../openapi/specification.js';
import { checkOptions } from '../lib/check-options.js';
import { write } from '../lib/output.js';
import { note, paint } from '../lib/terminal.js';
import { hookNames, unknownHook } from '../webhooks/hooks.js';
import { movedTo } from '../webhooks/moved-to.js';
import { readUrl } from '../webhooks/read-url.js';
import { readSecrets, secretOption } from '../webhooks/secrets.js';
import { sendEvent } from '../webhooks/send-event.js';
import { setValues } from '../webhooks/set-values.js';

interface Options {
  event: string;
  to?: string | undefined;
  secret?: string | undefined;
  set?: string[] | undefined;
}

/** Time that the vendor's servers wait for the response to a webhook, in milliseconds. Source: its page on webhook events. */
const vendorWaitsMs = 1_500;

/** `trigger`: sends a sample event to a receiver. */
export const triggerCommand: CommandModule<object, Options> = {
  command: 'trigger <event>',
  describe: 'Send a sample webhook event or pre-hook, signed, to a receiver',
  builder: (cli) =>
    cli
      .positional('event', {
        type: 'string',
        demandOption: true,
        description: 'The name of the event: see amity-openapi events',
        // For completion alone. In the help they would take pages.
        ...(process.argv.includes('--get-yargs-completions') && { choices: hookNames }),
      })
      .options({
        to: { string: true, description: 'The address of the receiver', requiresArg: true },
        secret: secretOption,
        set: {
          string: true,
          array: true,
          description: 'Change values of the sample, as in data.users.0.userId=bob',
          requiresArg: true,
        },
      })
      .example('amity-openapi trigger message.didCreate --to http://127.0.0.1:3000/webhooks', ''),
  async handler(argv) {
    checkOptions(argv, 'trigger', ['event', 'to', 'secret', 'set']);
    const event = sampleOf(argv.event);
    if (argv.to === undefined) {
      throw new UsageError('--to is missing: the address of the receiver, such as http://127.0.0.1:3000/webhooks.');
    }
    const url = readUrl('to', argv.to);
    const [secret] = readSecrets(argv.secret);
    if (secret === undefined) {
      throw new UsageError(
        '--secret is missing: the one that the receiver checks with. AMITY_WEBHOOK_SECRET may hold it.',
      );
    }
    setValues(event, argv.set ?? []);
    const { status, body, durationMs } = await sendEvent(url, event, secret);
    const isAccepted = status >= 200 && status < 300;
    const colour = isAccepted ? 'green' : 'red';
    await write(`${argv.event}  ${url}  ${paint(process.stdout, colour, String(status))}  ${durationMs} ms\n`);
    if (body !== '' && body !== '{}') await write(`${body}\n`);
    if (durationMs > vendorWaitsMs)
      note(`The vendor's servers wait ${vendorWaitsMs / 1_000} s: respond first, then act.`);
    if (!isAccepted) throw new Error(`The receiver refused it with ${status}.`);
  },
};

function sampleOf(name: string): object {
  const document = readSpecification();
  const hook = listHooks(document).find((each) => each.name === name);
  if (!hook) throw unknownHook(name);
  return movedTo(Date.now(), exampleOf(document, hook) as object); // linted: the body of every hook is one
}
