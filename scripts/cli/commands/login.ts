import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { CommandModule } from 'yargs';
import { serverUrl } from '../../../src/client/server-url.js';
import { UsageError } from '../../lib/usage-error.js';
import { asUsageError } from '../call/as-usage-error.js';
import { regions } from '../call/regions.js';
import { readTokenFile, type SettingOptions } from '../call/settings.js';
import { checkOptions } from '../lib/check-options.js';
import { write } from '../lib/output.js';
import { defaultProfile, profilesFile, readProfiles, writeProfile } from '../profiles/profiles.js';

/** `login`: keeps a server and a token for the calls to come. */
export const loginCommand: CommandModule<object, SettingOptions> = {
  command: 'login',
  describe: 'Keep a token and its server in a profile, for calls to come',
  builder: {
    profile: { string: true, description: `The profile's name. Default: ${defaultProfile}`, requiresArg: true },
    region: {
      choices: regions,
      description: `Where the network lives [one of ${regions.join(', ')}]`,
      requiresArg: true,
    },
    'base-url': { string: true, description: "A server's address, in the place of a region", requiresArg: true },
    'token-file': {
      string: true,
      description: 'The file with the token. Default: it is asked for, or read from a pipe',
      requiresArg: true,
    },
  },
  async handler(argv) {
    checkOptions(argv, 'login', ['profile', 'region', 'base-url', 'token-file']);
    const { profile = defaultProfile, region, baseUrl, tokenFile } = argv;
    const server = region === undefined && baseUrl === undefined ? await keptServer(profile) : { region, baseUrl };
    try {
      serverUrl(server as Parameters<typeof serverUrl>[0]); // for its errors
    } catch (error) {
      throw asUsageError(error);
    }
    const token = tokenFile === undefined ? await askToken() : await readTokenFile(tokenFile);
    if (/\s/.test(token) || token === '') throw new UsageError('A token is one word. Nothing was kept.');
    await writeProfile(profile, { ...server, token });
    await write(`Kept the profile ${profile} in ${profilesFile()}, which only you can read. Nothing was sent.\n`);
  },
};

/** The server that a profile has already, whose token is to be replaced. */
async function keptServer(name: string): Promise<Pick<SettingOptions, 'region' | 'baseUrl'>> {
  const profiles = await readProfiles();
  const { region, baseUrl } = (Object.hasOwn(profiles, name) && profiles[name]) || {};
  if (region !== undefined || baseUrl !== undefined) return { region, baseUrl };
  throw new UsageError(`Which server is not said. Give --region (${regions.join(', ')}) or --base-url.`);
}

/** Asks for a token on a terminal, without showing what is typed; elsewhere it is what comes from the standard input. */
async function askToken(): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).trim();
  process.stderr.write('Token (it is not shown): ');
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() });
  const prompt = createInterface({ input: process.stdin, output: hidden, terminal: true });
  // Without a listener, Ctrl-C would only end the question.
  prompt.on('SIGINT', () => process.exit(130));
  const token = await prompt.question('');
  prompt.close();
  process.stderr.write('\n');
  return token.trim();
}
