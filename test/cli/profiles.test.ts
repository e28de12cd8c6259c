import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { useServer } from '../contract/mock.js';
import { startRecorder } from '../contract/recorder.js';
import { usePackage } from './package.js';
import { noFolder, type Outcome, runCli } from './run.js';

const installed = usePackage({ tools: false });
const recorder = useServer(startRecorder);

beforeEach(() => {
  recorder().respondWith({ status: 200, headers: { 'Content-Type': 'application/json' }, body: '{}' });
  recorder().take();
});

function run(args: readonly string[], env: Record<string, string> = {}, input = ''): Promise<Outcome> {
  const XDG_CONFIG_HOME = join(installed().folder, 'config');
  return runCli(installed(), args, { env: { AMITY_ACCESS_TOKEN: undefined, XDG_CONFIG_HOME, ...env }, input });
}

function login(args: readonly string[], input: string): Promise<Outcome> {
  return run(['login', ...args], {}, input);
}

function profilesFile(): string {
  return join(installed().folder, 'config/amity-openapi/profiles.json');
}

/** The tokens that calls arrived with. */
function tokens(): unknown[] {
  return recorder()
    .take()
    .map(({ came }) => came.headers.authorization);
}

it('keeps a token and its server where nobody else can read them', async () => {
  const kept = await login(['--base-url', recorder().url], 'of-default\n');
  expect(kept).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining(profilesFile()) });
  expect(kept.stdout).not.toContain('of-default');
  expect((await stat(profilesFile())).mode & 0o777).toBe(0o600);
  await login(['--profile', 'eu', '--region', 'eu'], 'of-eu');
  await login([], 'of-default-renewed');
  expect(JSON.parse(await readFile(profilesFile(), 'utf8'))).toEqual({
    default: { baseUrl: recorder().url, token: 'of-default-renewed' },
    eu: { region: 'eu', token: 'of-eu' },
  });
});

it('takes an option, then the environment, then the profile that no option names', async () => {
  const query = ['call', 'v2.users.query'];
  const server = ['--base-url', recorder().url];
  await login(server, 'of-default');
  await login(['--profile', 'named', ...server], 'of-named');
  await writeFile(join(installed().folder, 'token'), 'of-file\n');
  const AMITY_ACCESS_TOKEN = 'of-environment';
  await run(query);
  await run([...query, ...server], { AMITY_ACCESS_TOKEN });
  await run(query, { AMITY_PROFILE: 'named' });
  await run([...query, '--profile', 'named'], { AMITY_ACCESS_TOKEN, AMITY_REGION: 'eu' });
  await run([...query, '--profile', 'named', '--token-file', 'token'], { AMITY_ACCESS_TOKEN });
  expect(tokens()).toEqual(
    ['of-default', 'of-environment', 'of-named', 'of-named', 'of-file'].map((each) => `Bearer ${each}`),
  );
});

it('shows no token of a profile in --dry-run', async () => {
  await login(['--base-url', recorder().url], 'of-default');
  const { stdout } = await run(['call', 'v2.users.query', '--dry-run']);
  expect(stdout).toContain('$AMITY_ACCESS_TOKEN');
  expect(stdout).not.toContain('of-default');
});

it.each([
  [[], 'any', 'Which server is not said.'],
  [['--region', 'us'], ' ', 'A token is one word. Nothing was kept.'],
  [['--region', 'us'], 'two words', 'A token is one word. Nothing was kept.'],
  [['--region', 'mars'], 'any', '--region cannot be "mars".'],
  [['--base-url', 'ftp://host'], 'any', '--base-url'],
  [['--profil', 'a'], 'any', 'Did you mean --profile?'],
])('%j is refused', async (args, input, sentence) => {
  const { code, stderr } = await run(['login', ...args], { XDG_CONFIG_HOME: noFolder }, input);
  expect(code).toBe(2);
  expect(stderr).toContain(sentence);
});
