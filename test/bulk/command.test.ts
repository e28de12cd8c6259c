import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ListeningSandbox, listen } from '../../src/node.js';
import type { Sandbox } from '../../src/sandbox.js';
import { usePackage } from '../cli/package.js';
import { environment, runCli } from '../cli/run.js';
import { membersOf, startSandbox, textsOf, userIds } from './world.js';

const installed = usePackage({ tools: false });
let folder: string;
let sandbox: Sandbox;
let server: ListeningSandbox;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amity-bulk-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  sandbox = startSandbox(userIds(150)).sandbox;
  server = await listen(sandbox, { port: 0 });
});
afterEach(() => server.close());

function newPath(ending: string): string {
  return join(folder, `file-${++files}.${ending}`);
}

async function write(ending: string, content: string | Uint8Array): Promise<string> {
  const path = newPath(ending);
  await writeFile(path, content);
  return path;
}

function environmentOf() {
  return { AMITY_ACCESS_TOKEN: sandbox.adminToken };
}

/** Runs a command against the sandbox. */
function run(args: readonly string[], input = '') {
  return runCli(installed(), [...args, '--base-url', server.url], { input, env: environmentOf() });
}

function bulk(operation: string, from: string, ...args: string[]) {
  return run(['bulk', operation, '--from', from, '--rate', 'none', ...args]);
}

const add = 'v3.channels.users.add';
const create = 'v3.messages.create';

function csvOf(ids: readonly string[]): string {
  return `channelId,member\n${ids.map((id) => `general,${id}\n`).join('')}`;
}

async function linesOf(path: string): Promise<unknown[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('rows', () => {
  it('of CSV may have a byte order mark, quotes, line breaks and empty cells', async () => {
    const csv =
      '\uFEFFchannelId,type,data.text,tags,mentionees\r\ngeneral,text,"a, ""b""\r\nc",,\r\ngeneral,text,d,"[""x"",""y""]",\r\n';
    const { code, stderr } = await bulk(create, await write('csv', csv));
    expect(code, stderr).toBe(0);
    expect(textsOf(sandbox, 'general')).toEqual(['a, "b"\r\nc', 'd']);
  });

  it('of NDJSON may hold any text, and come by the standard input', async () => {
    const text = 'one\u2028two';
    const rows = `\uFEFF${JSON.stringify({ room: 'general', type: 'text', data: { text } })}\n\n`;
    const args = ['bulk', create, '--from', '-', '--format', 'ndjson', '--map', 'channelId=room'];
    const { code, stderr } = await run(args, rows);
    expect(code, stderr).toBe(0);
    expect(textsOf(sandbox, 'general')).toEqual([text]);
  });

  it('go together, with columns of other names, values for all and columns that are left out', async () => {
    const csv = `member,mail\n${userIds(150)
      .map((id) => `${id},${id}@example.com\n`)
      .join('')}`;
    const from = await write('csv', csv);
    const { code, stderr } = await bulk(
      ...([add, from, '--map', 'userIds=member', '--set', 'channelId=general'] as const),
      ...['--ignore', 'mail'],
    );
    expect([code, stderr]).toEqual([0, expect.stringContaining('150 of 150 done, 0 failed')]);
    expect(membersOf(sandbox, 'general')).toEqual(userIds(150).sort());
    expect(sandbox.requests.list()).toHaveLength(2);
  });
});

describe('nothing is sent, and the place is told,', () => {
  it.each([
    ['for an unknown column', 'channelId,userId\ngeneral,a\n', 'line 1, column 2 (userId): is no argument'],
    ['for a column that is there twice', 'userIds,userIds\na,b\n', 'line 1, column userIds: is there twice'],
    [
      'for a value that is too long',
      `channelId,userIds\ngeneral,a\ngeneral,${'x'.repeat(51)}\n`,
      'line 3, column 2 (userIds): must NOT have more than 50',
    ],
    [
      'after a line break in quotes',
      `channelId,userIds\ngeneral,"a\nb"\ngeneral,${'x'.repeat(51)}\n`,
      'line 4, column 2 (userIds)',
    ],
    [
      'in quotes that hold it',
      `channelId,userIds\ngeneral,a\ngeneral,"${'x\n'.repeat(51)}"\n`,
      'line 3, column 2 (userIds)',
    ],
    ['for a missing value', 'channelId,userIds\n,a\n', 'line 2: v3.channels.users.add needs the argument channelId'],
    ['for a row that is too short', 'channelId,userIds\ngeneral\n', 'line 2: has 1 values, but there are 2 columns'],
    ['for an open quote', 'channelId,userIds\ngeneral,"a\n', 'is no CSV'],
  ])('%s', async (_, csv, message) => {
    const { code, stderr } = await bulk(add, await write('csv', csv));
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(sandbox.requests.list()).toEqual([]);
  });

  it.each([
    ['for what is no JSON', '{"channelId":"general","userIds":["a"]}\n{"channelId"\n', 'line 2: is no JSON'],
    ['for a list', '[]\n', 'line 1: is no JSON object'],
    [
      'for a value of another type',
      '{"channelId":"general","userIds":[7]}\n',
      'line 1, column userIds: must be string',
    ],
    [
      'for an unknown name',
      '{"channelId":"general","userIds":["a"],"role":"x"}\n',
      'line 1, column role: is no argument',
    ],
  ])('%s (NDJSON)', async (_, rows, message) => {
    const { code, stderr } = await bulk(add, await write('ndjson', rows));
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(sandbox.requests.list()).toEqual([]);
  });

  it('for another encoding', async () => {
    const from = await write('csv', Buffer.from('channelId,userIds\ngeneral,J\u00fcrgen\n', 'latin1'));
    const { code, stderr } = await bulk(add, from);
    expect([code, stderr]).toEqual([2, expect.stringContaining('not UTF-8')]);
  });

  it.each([
    [['bulk', add], 'bulk needs the file with the rows'],
    [['bulk', add, '--from', 'none.csv'], 'There is no file'],
    [['bulk', add, '--from', 'none.csv', '--resume'], '--resume needs the journal'],
    [['bulk', add, '--from', 'none.csv', '--map', 'userIds'], '--map takes argument=column'],
    [['bulk', add, '--from', 'none.csv', '--set', 'chanelId=x'], 'takes no argument chanelId'],
    [['bulk', add, '--from', 'none.csv', '--rate', '0'], '--rate takes a number above zero'],
    [['bulk', 'v3.channels.users.ad', '--from', 'none.csv'], 'Did you mean v3.channels.users.add?'],
  ])('for %j', async (args, message) => {
    const { code, stderr } = await run(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('what fails', () => {
  it('is in the file of --failures, once, with its row and line', async () => {
    sandbox.faults.add({ operationId: create, nth: 2, times: 1, status: 403, code: 400308 });
    const rows = ['general', 'general', 'nowhere', 'general'].map((channelId) => `${channelId},text,hello\n`);
    const from = await write('csv', `channelId,type,data.text\n${rows.join('')}`);
    const [journal, failures] = [newPath('journal'), newPath('ndjson')];
    const { code, stderr } = await bulk(
      create,
      from,
      '--journal',
      journal,
      '--failures',
      failures,
      '--concurrency',
      '1',
    );
    expect([code, stderr]).toEqual([1, expect.stringContaining('2 of 4 done, 2 failed')]);
    const row = { type: 'text', 'data.text': 'hello' };
    const expected = [
      { row: { channelId: 'general', ...row }, line: 3, status: 403, code: 400308, message: expect.any(String) },
      { row: { channelId: 'nowhere', ...row }, line: 4, status: 404, code: 400400, message: expect.any(String) },
    ];
    expect(await linesOf(failures)).toEqual(expect.arrayContaining(expected));
    expect(await linesOf(failures)).toHaveLength(2);
    // Another run of the same journal does nothing, and writes the same file.
    const again = await bulk(create, from, '--journal', journal, '--failures', failures, '--resume');
    expect([again.code, await linesOf(failures)]).toEqual([1, expect.arrayContaining(expected)]);
    expect(sandbox.requests.list()).toHaveLength(4);
  });

  it('is told by id where rows go together', async () => {
    const failures = newPath('ndjson');
    const from = await write('csv', csvOf(['user-0', 'nobody', 'user-1', 'user-2']));
    const { code } = await bulk(add, from, '--map', 'userIds=member', '--failures', failures);
    expect(code).toBe(1);
    const failed = {
      row: { channelId: 'general', member: 'nobody' },
      element: 'nobody',
      line: 3,
      status: 404,
      code: 400400,
    };
    expect(await linesOf(failures)).toMatchObject([failed]);
    expect(membersOf(sandbox, 'general')).toEqual(userIds(3));
  });

  it('leaves a file alone that is not its own', async () => {
    const failures = await write('ndjson', 'mine\n');
    const from = await write('csv', csvOf(['a']));
    const { code, stderr } = await bulk(add, from, '--map', 'userIds=member', '--failures', failures);
    expect([code, stderr]).toEqual([2, expect.stringContaining('holds something already')]);
  });
});

describe('a journal', () => {
  it('goes on for the same rows alone', async () => {
    const journal = newPath('journal');
    const from = await write('csv', csvOf(userIds(3)));
    const args = ['--map', 'userIds=member', '--journal', journal];
    expect((await bulk(add, from, ...args)).code).toBe(0);
    const without = await bulk(add, from, ...args);
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining('Go on with it by --resume')]);
    expect((await bulk(add, from, ...args, '--resume')).code).toBe(0);
    const other = await bulk(add, await write('csv', csvOf(userIds(4))), ...args, '--resume');
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('another input')]);
    const operation = await bulk('v3.channels.users.remove', from, ...args, '--resume');
    expect([operation.code, operation.stderr]).toEqual([2, expect.stringContaining('is of v3.channels.users.add')]);
    const setting = await bulk(add, from, ...args, '--set', 'channelId=other', '--resume');
    expect([setting.code, setting.stderr]).toEqual([2, expect.stringContaining('other settings')]);
    expect(sandbox.requests.list()).toHaveLength(1);
  });

  it('lists what is in doubt, and a person decides', async () => {
    const rows = ['a', 'b', 'c'].map((text) => `general,text,${text}\n`).join('');
    const from = await write('csv', `channelId,type,data.text\n${rows}`);
    const [journal, failures] = [newPath('journal'), newPath('ndjson')];
    sandbox.faults.add({ operationId: 'v2.messages.create', nth: 2, times: 1, reset: 'after' });
    const args = ['--journal', journal, '--failures', failures];
    const first = await bulk('v2.messages.create', from, ...args);
    expect([first.code, first.stderr]).toEqual([1, expect.stringMatching(/1 in doubt.*line 3: /s)]);
    expect(await linesOf(failures)).toMatchObject([{ line: 3, status: null, row: { 'data.text': 'b' } }]);
    const second = await bulk('v2.messages.create', from, ...args, '--resume', '--on-doubt', 'skip');
    expect([second.code, second.stderr]).toEqual([0, expect.stringContaining('1 skipped, 0 in doubt')]);
    expect(textsOf(sandbox, 'general')).toEqual(['a', 'b', 'c']);
  });
});

it('tells with --dry-run the calls, the minutes and the first call, and sends nothing', async () => {
  const from = await write('csv', csvOf(userIds(150)));
  const { code, stdout } = await run(['bulk', add, '--from', from, '--map', 'userIds=member', '--dry-run']);
  expect([code, stdout]).toEqual([
    0,
    expect.stringContaining('150 rows: 2 calls of v3.channels.users.add; at 10 a second'),
  ]);
  expect(stdout).toContain('"Authorization: Bearer $AMITY_ACCESS_TOKEN"');
  expect(sandbox.requests.list()).toEqual([]);
});

it('finishes at Ctrl-C what is under way, says how to go on, and does so', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => `general,text,${index}\n`).join('');
  const from = await write('csv', `channelId,type,data.text\n${rows}`);
  const journal = newPath('journal');
  const args = ['bulk', create, '--from', from, '--journal', journal, '--base-url', server.url];
  const child = spawn(process.execPath, [installed().program, ...args, '--rate', '50'], {
    cwd: installed().folder,
    env: { ...environment(), ...environmentOf() },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const closed = once(child, 'close');
  const stop = sandbox.requests.listen(() => {
    if (sandbox.requests.list().length === 5) child.kill('SIGINT');
  });
  const [code] = await closed;
  stop();
  expect([code, stderr]).toEqual([
    130,
    expect.stringContaining(`To go on: amity-openapi bulk ${create} --from ${from}`),
  ]);
  expect(stderr).toContain('--resume');
  expect(stderr).toContain('0 in doubt');
  const sent = textsOf(sandbox, 'general').length;
  expect(sent).toBeLessThan(60);
  expect((await bulk(create, from, '--journal', journal, '--resume')).code).toBe(0);
  expect(textsOf(sandbox, 'general')).toEqual(Array.from({ length: 60 }, (_, index) => String(index)));
  expect(sandbox.requests.list()).toHaveLength(60);
});

describe('export', () => {
  const query = ['export', 'v2.users.query', '--limit', '20', '--rate', '500'];

  async function idsIn(path: string): Promise<string[]> {
    return (await linesOf(path)).map((each) => (each as { info: { publicId: string } }).info.publicId);
  }

  it('writes the items of all pages', async () => {
    const to = newPath('ndjson');
    const { code, stderr } = await run([...query, '--to', to]);
    expect([code, stderr]).toEqual([0, expect.stringContaining('items in')]);
    expect((await idsIn(to)).filter((id) => id.startsWith('user-')).sort()).toEqual(userIds(150).sort());
    expect((await readdir(folder)).filter((name) => name.startsWith(to.slice(folder.length + 1)))).toHaveLength(1);
    expect((await run([...query, '--to', to])).code).toBe(2);
  });

  it('goes on where it was killed, without a gap and without an item twice', async () => {
    const to = newPath('ndjson');
    for (const nth of [2, 5]) {
      sandbox.requests.clear();
      const args = [...query, '--to', to, '--base-url', server.url, ...(nth > 2 ? ['--resume'] : [])];
      const child = spawn(process.execPath, [installed().program, ...args], {
        cwd: installed().folder,
        env: { ...environment(), ...environmentOf() },
        stdio: 'ignore',
      });
      const closed = once(child, 'close');
      let seen = 0;
      const stop = sandbox.requests.listen(() => {
        if (++seen === nth) child.kill('SIGKILL');
      });
      await closed;
      stop();
    }
    // Bytes after the last entry may be of half a page.
    await writeFile(`${to}.part`, `${await readFile(`${to}.part`, 'utf8')}{"torn`);
    await expect(run([...query, '--to', to])).resolves.toMatchObject({ code: 2 });
    const { code, stderr } = await run([...query, '--to', to, '--resume']);
    expect(code, stderr).toBe(0);
    expect((await idsIn(to)).filter((id) => id.startsWith('user-')).sort()).toEqual(userIds(150).sort());
  });

  it('refuses to go on with other arguments', async () => {
    const to = newPath('ndjson');
    sandbox.faults.add({ operationId: 'v2.users.query', nth: 3, status: 401 });
    expect((await run([...query, '--to', to])).code).toBe(1);
    sandbox.faults.clear();
    const other = await run(['export', 'v2.users.query', '--limit', '10', '--to', to, '--resume']);
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('Go on as it was begun')]);
    expect((await run([...query, '--to', to, '--resume'])).code).toBe(0);
  });

  it('makes columns of what lies within an item, and tells of formulas', async () => {
    sandbox = startSandbox([]).sandbox;
    await server.close();
    server = await listen(sandbox, { port: 0 });
    const headers = { authorization: `Bearer ${sandbox.adminToken}`, 'content-type': 'application/json' };
    const user = { userId: 'eve', displayName: '=1+1', metadata: { team: { name: 'a,b' } } };
    await fetch(`${server.url}/api/v3/users`, { method: 'PUT', headers, body: JSON.stringify(user) });
    const [plain, escaped] = [newPath('csv'), newPath('csv')];
    const told = await run(['export', 'v3.users.query', '--to', plain]);
    expect([told.code, told.stderr]).toEqual([0, expect.stringContaining('--escape-formulas')]);
    const text = await readFile(plain, 'utf8');
    expect(text.split('\n')[0]).toContain('metadata.team.name');
    expect(text).toContain('"a,b"');
    expect((await run(['export', 'v3.users.query', '--to', escaped, '--escape-formulas'])).code).toBe(0);
    expect(await readFile(escaped, 'utf8')).toContain("'=1+1");
  });
});
