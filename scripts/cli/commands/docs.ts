import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CommandModule } from 'yargs';
import { buildDocs } from '../../docs/build.js';
import { serveDocs } from '../../docs/serve.js';
import { explainPort, readPort } from '../../lib/ports.js';
import { closeOnExit } from '../../lib/run-script.js';
import { checkOptions } from '../lib/check-options.js';
import { write } from '../lib/output.js';

/** `docs`: builds the documentation as one page, to keep or to look at. */
export const docsCommand: CommandModule<object, { port?: string; out?: string }> = {
  command: 'docs',
  describe: 'Serve the documentation on this machine, or write it as one page',
  builder: {
    port: {
      string: true,
      description: 'The port to listen on; 0 takes any that is free. Default: 4011',
      requiresArg: true,
    },
    out: {
      string: true,
      description: 'The file to write the page to; it is served with --port only',
      requiresArg: true,
    },
  },
  async handler(argv) {
    checkOptions(argv, 'docs', ['port', 'out']);
    const port = readPort('port', argv.port ?? 4011);
    if (argv.out === undefined) return serveFresh(port);
    const page = resolve(argv.out);
    await buildDocs(page);
    await write(`Built ${page}: open it in a browser, no network needed.\n`);
    if (argv.port !== undefined) await serve(page, port);
  },
};

async function serveFresh(port: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'amity-docs-'));
  try {
    const page = join(folder, 'index.html');
    await buildDocs(page);
    await serve(page, port);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function serve(page: string, port: number): Promise<void> {
  const docs = await serveDocs(page, port).catch((error) => {
    throw explainPort(error, 'port', port);
  });
  closeOnExit(docs);
  await write(`Docs: ${docs.url}\n`);
}
