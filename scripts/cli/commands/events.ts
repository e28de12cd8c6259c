import type { CommandModule } from 'yargs';
import { checkOptions } from '../lib/check-options.js';
import { write } from '../lib/output.js';
import { listHooks } from '../webhooks/hooks.js';

/** `events`: lists the webhook events and the pre-hooks. */
export const eventsCommand: CommandModule<object, { search?: string }> = {
  command: 'events',
  describe: 'List the webhook events and the pre-hooks',
  builder: {
    search: { string: true, description: 'List those with these words in their name or summary', requiresArg: true },
  },
  async handler(argv) {
    checkOptions(argv, 'events', ['search']);
    const words = (argv.search ?? '').toLowerCase().split(/\s+/);
    const found = listHooks().filter(({ name, summary }) =>
      words.every((word) => `${name} ${summary}`.toLowerCase().includes(word)),
    );
    if (found.length === 0) throw new Error(`No event has ${argv.search} in its name or summary.`);
    const width = Math.max(...found.map(({ name }) => name.length));
    await write(found.map(({ name, summary }) => `${name.padEnd(width)}  ${summary}\n`).join(''));
  },
};
