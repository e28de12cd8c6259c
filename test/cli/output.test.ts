import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../../scripts/lib/listen.js';
import { useServer } from '../contract/mock.js';
import { startRecorder } from '../contract/recorder.js';
import { usePackage } from './package.js';
import { environment, type Outcome, runCli, runShell } from './run.js';

const installed = usePackage({ tools: false });
const recorder = useServer(startRecorder);
const query = ['call', 'v2.users.query'];
const users = [
  { _id: '1', displayName: 'Zoë, "Z"', tags: ['a'], level: 1 },
  { _id: '2', displayName: '=two\nlines', isDeleted: true },
];

/** A server whose pages hold two users each, and name the page after them. */
const pages = useServer(() => {
  const server = createServer((request, response) => {
    const page = Number(new URL(request.url ?? '', 'http://any').searchParams.get('pageToken') ?? 0);
    const body = { users: [{ _id: `${page}a` }, { _id: `${page}b` }], paging: { next: String(page + 1) } };
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
  });
  return listen(server);
});

beforeEach(() => respondWith({ users, paging: {} }));

function respondWith(body: unknown): void {
  const headers = { 'Content-Type': 'application/json' };
  recorder().respondWith({ status: 200, headers, body: JSON.stringify(body) });
}

function call(args: readonly string[], url = recorder().url): Promise<Outcome> {
  return runCli(installed(), [...query, ...args, '--base-url', url]);
}

/** Runs a command on a terminal of 80 columns, whose output and errors are one. */
function onTerminal(args: string, before = ''): Promise<Outcome> {
  const { folder, program } = installed();
  const command = `${before} stty cols 80; ${process.execPath} ${program} ${args} --base-url ${pages().url}`;
  return runShell(`script --quiet --return --command "${command}" /dev/null`, folder);
}

describe('--output', () => {
  it.each([
    [['--output', 'ndjson'], users.map((user) => `${JSON.stringify(user)}\n`).join('')],
    [['--all', '--output', 'json'], `${JSON.stringify(users, null, 2)}\n`],
    [
      ['--output', 'csv'],
      '_id,displayName,tags,level,isDeleted\n1,"Zoë, ""Z""","[""a""]",1,\n2,"=two\nlines",,,true\n',
    ],
    [
      ['--output', 'table'],
      '_id  displayName  level  isDeleted  tags\n1    Zoë, "Z"     1                 ["a"]\n2    =two lines          true\n',
    ],
    [['--all', '--output', 'csv', '--jq', '{id: ._id}'], 'id\n1\n2\n'],
  ])('%j', async (args, stdout) => {
    expect(await call(args)).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('names the columns of a table that have no room', async () => {
    const args = [...query, '--output', 'table', '--base-url', recorder().url];
    expect(await runCli(installed(), args, { env: { COLUMNS: '30' } })).toEqual({
      code: 0,
      stdout: '_id  displayName  level  tags\n1    Zoë, "Z"     1      ["a"]\n2    =two lines\n',
      stderr: 'Not shown: isDeleted. --output csv has all, --jq picks.\n',
    });
  });

  it('is an empty list where there is nothing', async () => {
    respondWith({ users: [], paging: {} });
    expect((await call(['--all', '--output', 'json'])).stdout).toBe('[]\n');
    expect((await call(['--all', '--output', 'csv'])).stdout).toBe('');
    expect((await call(['--output', 'table'])).stderr).toBe('No rows.\n');
  });
});

describe('--jq', () => {
  it.each([
    [['--jq', '.users | sort_by(-(._id | tonumber))[] | ._id'], '2\n1\n'],
    [['--jq', '.users[0] | {_id, tags}'], '{"_id":"1","tags":["a"]}\n'],
    [['--jq', '.users[]._id', '--output', 'json'], '"1"\n"2"\n'],
    [['--jq', 'empty'], ''],
    [['--all', '--jq', '.displayName | test("z"; "i")'], 'true\nfalse\n'],
  ])('%j', async (args, stdout) => {
    expect(await call(args)).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('says what jq says of a value', async () => {
    const stderr = expect.stringMatching(/^--jq failed\. jq: error .* Cannot index string/);
    expect(await call(['--jq', '.users[]._id.more'])).toEqual({ code: 1, stdout: '', stderr });
  });
});

it('tells requests, responses and times with --verbose, and no token', async () => {
  const { stdout, stderr } = await call(['--verbose', '--jq', 'empty']);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/attempt 1: GET http:.*\/api\/v2\/users\n.*attempt 1: 200 after \d+ ms\n$/);
});

describe('--all', () => {
  it('stops after --max-items, and says where it can go on', async () => {
    expect(await call(['--all', '--max-items', '3', '--jq', '._id'], pages().url)).toEqual({
      code: 0,
      stdout: '0a\n0b\n1a\n',
      stderr:
        "Stopped after 3 items. To go on: the same call with --pageToken '1'. Of its first page, 1 item came already.\n",
    });
    const notes = async (...args: string[]) => (await call(['--all', '--max-items', ...args], pages().url)).stderr;
    expect(await notes('4', '--pageToken', '5')).toContain("4 items. To go on: the same call with --pageToken '7'.\n");
    expect(await notes('1', '--pageToken', '5')).toContain("--pageToken '5'. Of its first page, 1 item came already.");
    expect((await call(['--all', '--max-items', '2'])).stderr).toBe('');
  });

  it('says where it can go on after an error, and prints what came', async () => {
    respondWith({ users, paging: { next: 'more' } });
    const { code, stdout, stderr } = await call(['--all', '--output', 'csv', '--jq', '{_id}']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '_id\n1\n2\n1\n2\n' });
    expect(stderr).toContain("To go on: the same call with --pageToken 'more'.\n");
  });

  it('says so after Ctrl-C, too', async () => {
    const { folder, program } = installed();
    const args = [program, ...query, '--all', '--rate', '4', '--jq', '._id', '--base-url', pages().url];
    const child = spawn(process.execPath, args, { cwd: folder, env: environment() });
    const ended = new Promise((resolve) => child.on('close', resolve));
    const stderr = text(child.stderr);
    let items = 0;
    for await (const _ of createInterface(child.stdout)) {
      if (++items === 4) child.kill('SIGINT');
    }
    expect(await ended).toBe(130);
    expect(await stderr).toBe(
      `Stopped after ${items} items. To go on: the same call with --pageToken '${items / 2}'.\n`,
    );
  });

  it('keeps to its rate', async () => {
    const start = performance.now();
    await call(['--all', '--rate', '5', '--max-items', '10'], pages().url);
    // Five pages have four waits between them. There is no upper bound on a busy machine.
    expect(performance.now() - start).toBeGreaterThan(800);
  });
});

describe('on a terminal', () => {
  it('counts, and colours JSON', async () => {
    const { code, stdout } = await onTerminal('call v2.users.query --all --max-items 4');
    expect(code).toBe(0);
    expect(stdout).toContain('{\u001B[34m"_id"\u001B[39m:\u001B[32m"1b"\u001B[39m}');
    expect(stdout).toMatch(/4 items, 2 pages, \d+\.\d pages\/s, \d+\.\d s/);
  });

  it('has no colours with NO_COLOR', async () => {
    const { stdout } = await onTerminal('call v2.users.query --all --max-items 4', 'export NO_COLOR=1;');
    expect(stdout).toContain('{"_id":"1b"}');
    expect(stdout.split('\u001B[').filter((each) => /^\d+m/.test(each))).toEqual([]);
  });

  it('says what a change did', async () => {
    const { stdout } = await onTerminal('call v2.channels.users.ban --channelId general --userIds a');
    expect(stdout).toContain('Done: Ban users from a channel (v2.channels.users.ban).');
  });
});
