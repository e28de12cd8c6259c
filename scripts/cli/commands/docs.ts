import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CommandModule } from 'yargs';
import { buildDocs } from '../../docs/build.js';
import { serveDocs } from '../../docs/serve.js';
import { withTry } from '../../docs/try-settings.js';
import { projectPath } from '../../lib/paths.js';
import { explainPort, readPort } from '../../lib/ports.js';
import { closeOnExit } from '../../lib/run-script.js';
import { readSeed } from '../../sandbox/state-file.js';
import { checkOptions } from '../lib/check-options.js';
import { write } from '../lib/output.js';

/** `docs`: builds the documentation as one page, to keep or to look at. */
export const docsCommand: CommandModule<object, { port?: string; out?: string; try?: boolean }> = {
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
    try: { boolean: true, description: 'Let calls be sent from the file of --out, too' },
  },
  async handler(argv) {
    checkOptions(argv, 'docs', ['port', 'out', 'try']);
    const port = readPort('port', argv.port ?? 4011);
    if (argv.out === undefined) return serveFresh(port);
    const page = resolve(argv.out);
    await buildDocs(page);
    if (argv.try) await writeFile(page, withTry(await readFile(page, 'utf8'), {}));
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
  const sandbox = await startSandbox();
  const docs = await serveDocs(page, port, {
    sandbox: { url: sandbox.url, token: sandbox.token, keys: sandbox.keys },
  }).catch(async (error) => {
    await sandbox.close();
    throw explainPort(error, 'port', port);
  });
  closeOnExit(docs, sandbox);
  await write(`Docs: ${docs.url}\nSandbox for the calls that are sent from it: ${sandbox.url}\n`);
}

/** A sandbox for the page's calls, with a small network in it. */
async function startSandbox() {
  // Loaded by this command alone: it is larger than all others together.
  const [{ createSandbox }, { listen }] = await Promise.all([
    import('../../../src/sandbox.js'),
    import('../../../src/sandbox/listen.js'),
  ]);
  const sandbox = createSandbox({ seed: await readSeed(projectPath('openapi/seeds/lantern.json')) });
  const server = await listen(sandbox, { port: 0 });
  return { url: server.url, token: sandbox.adminToken, keys: { ...sandbox.keys }, close: () => server.close() };
}
