import { describe, expect, it } from 'vitest';
import { listOperations } from '../../scripts/openapi/operations.js';
import { bundle } from '../contract/bundle.js';
import { usePackage } from './package.js';
import { runCli } from './run.js';

const installed = usePackage({ tools: false });
const ids = listOperations(bundle).map(({ id }) => id);

describe.concurrent('--help', () => {
  it.each([
    [[], ['call', 'sandbox', 'mock', 'docs', 'lint [spec]', 'completion', 'Exit status: 0 done, 1 failed, 2']],
    [
      ['sandbox'],
      ['--port', '--seed', '--state', '--now', '--strict', '--rate-limit', '--quiet', '--webhook', '--webhook-secret'],
    ],
    [['mock'], ['--port', '--spec']],
    [['docs'], ['--port', '--out']],
    [['lint'], ['lint [spec]']],
    [['call'], [...ids, '[deprecated]', 'AMITY_ACCESS_TOKEN', 'AMITY_API_KEY']],
    [
      ['call', 'v2.channels.users.ban'],
      ['Removes the users', '--channelId', '--userIds', '--dry-run', '--max-retries'],
    ],
    [
      ['call', 'v2.users.query'],
      ['--all', '[integer]', 'AMITY_ACCESS_TOKEN'],
    ],
    [
      ['call', 'v2.channels.query'],
      ['[one or more]', '[JSON, or --options.skip,'],
    ],
    [['call', 'v2.messages.images.get'], ['[one of small, medium, large, full]']],
    [['call', 'v3.authentication.getToken'], ['AMITY_SERVER_KEY']],
    [['call', 'v2.messages.files.get'], ['--out']],
    [['call', 'v3.networkSettings.uikit.update'], ['give it in --args']],
  ])('of %j', async (command, parts) => {
    const { code, stdout, stderr } = await runCli(installed(), [...command, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of parts) expect(stdout).toContain(part);
  });

  it('answers to -h, too', async () => {
    expect(await runCli(installed(), ['mock', '-h'])).toEqual(await runCli(installed(), ['mock', '--help']));
  });

  it('keeps to COLUMNS where it goes into a pipe', async () => {
    const { stdout } = await runCli(installed(), ['call', 'v2.users.query', '--help'], { env: { COLUMNS: '60' } });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  it('offers --all and --out only where they do something', async () => {
    const { stdout } = await runCli(installed(), ['call', 'v2.channels.users.ban', '--help']);
    expect(stdout).not.toMatch(/--(all|out)\b/);
  });
});

describe.concurrent('call --search', () => {
  it('lists what has the words in its name or summary, then in its description', async () => {
    const { code, stdout } = await runCli(installed(), ['call', '--search', 'MUTE user']);
    expect(code).toBe(0);
    const found = stdout.split('\n').map((line) => line.split(' ')[0]);
    expect(found.slice(0, 3)).toEqual(['v2.channels.users.mute', 'v2.users.mute', 'v2.users.unmute']);
  });

  it('says so where nothing has them', async () => {
    expect(await runCli(installed(), ['call', '--search', 'nosuchword'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'No operation has nosuchword in its name, summary or description.\n',
    });
  });
});

describe.concurrent('completion', () => {
  it.each([
    [['mo'], ['mock', 'call']],
    [['call', ''], ids],
    [
      ['call', 'v2.channels.users.ban', '--'],
      ['--channelId', '--userIds', '--dry-run'],
    ],
    [
      ['call', 'v2.messages.images.get', '--size', ''],
      ['small', 'medium', 'large', 'full'],
    ],
  ])('of %j', async (words, expected) => {
    const { code, stdout } = await runCli(installed(), ['--get-yargs-completions', 'amity-openapi', ...words]);
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['bash', 'complete -o bashdefault'],
    ['zsh', '#compdef amity-openapi'],
    ['fish', 'complete -c amity-openapi'],
  ])('is a script for %s, named or by SHELL', async (shell, line) => {
    const named = await runCli(installed(), ['completion', shell], { env: { SHELL: '/bin/other' } });
    expect(named.stdout).toContain(line);
    expect(named.stdout).toContain('--get-yargs-completions');
    expect(await runCli(installed(), ['completion'], { env: { SHELL: `/bin/${shell}` } })).toEqual(named);
  });
});

describe.concurrent('a mistyped command', () => {
  it.each([
    [['nope', '--help'], 'There is no command nope. See amity-openapi --help.'],
    [['v2.users.query'], 'Did you mean amity-openapi call v2.users.query?'],
    [['call', '--search', 'a', 'b'], "call does not know what to do with 'b'."],
    [['call', 'v9.nope', '--help'], 'There is no operation v9.nope. See amity-openapi call --help.'],
    [['call', 'v2.user.query', '--help'], 'There is no operation v2.user.query. Did you mean v2.users.query?'],
    [['completion', 'tcsh'], '--shell cannot be "tcsh". It takes one of "bash", "zsh", "fish".'],
    [['cal'], 'There is no command cal. Did you mean call?'],
    [[], 'Name a command: call, bulk, export, login, sandbox, listen, trigger, events, mock, docs, lint, completion.'],
    [['sandbox', '--prot', '1'], 'sandbox takes no option --prot. Did you mean --port?'],
    [['mock', '--prot', '1'], 'mock takes no option --prot. Did you mean --port?'],
    [['mock', '--port', 'any'], "--port takes a port from 0 to 65535, not 'any'."],
    [['mock', '--spec', 'none.yaml'], 'There is no file'],
    [['docs', 'page'], "docs does not know what to do with 'page'."],
    [['lint', 'none.yaml'], 'There is no file'],
  ])('%j is told what was meant', async (args, sentence) => {
    const { code, stdout, stderr } = await runCli(installed(), args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});

describe.concurrent('without the tools', () => {
  it.each([
    ['mock', '@stoplight/prism-cli@5.14.2'],
    ['docs', '@redocly/cli@2.77.0'],
    ['lint', '@redocly/cli@2.77.0'],
  ])('%s says in a sentence what to install', async (command, tool) => {
    const [name] = tool.split(/(?<=.)@/);
    expect(await runCli(installed(), [command])).toEqual({
      code: 2,
      stdout: '',
      stderr: `${name} is not installed, which this needs. Run npm install --save-dev ${tool}.\n`,
    });
  });
});
