import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { useServer } from '../contract/mock.js';
import { type RecordedResponse, startRecorder } from '../contract/recorder.js';
import { usePackage } from './package.js';
import { type Outcome, runCli, runShell, type Setting, token } from './run.js';

const installed = usePackage({ tools: false });
const recorder = useServer(startRecorder);
const json = { 'Content-Type': 'application/json' };
const users = [{ _id: '1' }, { _id: '2' }];
const ban = ['v2.channels.users.ban', '--channelId', 'general'];

beforeEach(() => {
  respondWith(200, {});
});

function respondWith(status: number, body: unknown, headers: RecordedResponse['headers'] = json): void {
  recorder().respondWith({ status, headers, body: body instanceof Uint8Array ? body : JSON.stringify(body) });
  recorder().take();
}

/** Runs `call` against the recorder. */
function call(args: readonly string[], setting?: Setting): Promise<Outcome> {
  return runCli(installed(), ['call', ...args, '--base-url', recorder().url], setting);
}

/** The bodies that arrived since the last time. */
function arrived(): unknown[] {
  return recorder()
    .take()
    .map(({ came }) => came.body);
}

describe('what is sent', () => {
  it('keeps texts as they are, whatever they look like', async () => {
    const ids = ['007', '1e3', 'true', '-5', 'a,b', '0x10', '12345678901234567890'];
    expect((await call([...ban, '--userIds', ...ids])).code).toBe(0);
    expect(arrived()).toEqual([{ userIds: ids }]);
  });

  it('takes a list value by value or option by option, and names with dashes', async () => {
    await call(['v2.channels.users.ban', '--channel-id=general', '--user-ids', 'a', 'b', '--user-ids', 'c']);
    const [exchange] = recorder().take();
    expect(exchange?.came).toMatchObject({
      path: '/api/v2/channel/general/users/ban',
      body: { userIds: ['a', 'b', 'c'] },
      headers: { authorization: `Bearer ${token}` },
    });
  });

  it('makes numbers and booleans of what is declared as one', async () => {
    await call(['v2.users.mute', '--userId', '7', '--mutePeriod', '-1']);
    await call(['v2.messages.query', '--channelId', '7', '--filterByParentId']);
    await call(['v2.messages.query', '--channelId', '7', '--no-filterByParentId']);
    expect(arrived()).toEqual([
      { userId: '7', mutePeriod: -1 },
      { channelId: '7', filterByParentId: true },
      { channelId: '7', filterByParentId: false },
    ]);
  });

  it('takes an object as JSON or in parts', async () => {
    const query = ['v2.channels.query'];
    await call([...query, '--options', '{"limit":10}']);
    await call([...query, '--options.limit', '10', '--options.token', '007']);
    await call(['v3.posts.create', '--data.images', '007', 'b', '--data.images', 'c', '--data.text', 'd']);
    await call(['v2.users.update', '--userId', 'a', '--metadata.level', '007', '--metadata.deep.er', '1']);
    expect(arrived()).toEqual([
      { options: { limit: 10 } },
      { options: { limit: 10, token: '007' } },
      { data: { images: ['007', 'b', 'c'], text: 'd' } },
      { userId: 'a', metadata: { level: '007', deep: { er: '1' } } },
    ]);
  });

  it('takes all arguments from --args, and options above them', async () => {
    const args = JSON.stringify({ channelId: 'general', userIds: ['a'] });
    await writeFile(join(installed().folder, 'args.json'), args);
    await call(['v2.channels.users.ban', '--args', args]);
    await call(['v2.channels.users.ban', '--args', '@args.json']);
    await call(['v2.channels.users.ban', '--args', '-'], { input: args });
    await call(['v2.channels.users.ban', '--args', args, '--userIds', 'b']);
    expect(arrived()).toEqual([{ userIds: ['a'] }, { userIds: ['a'] }, { userIds: ['a'] }, { userIds: ['b'] }]);
  });

  it('is as often sent again as is asked for', async () => {
    respondWith(503, {}, { ...json, 'Retry-After': '0' });
    await call(['v2.users.query', '--max-retries', '1']);
    await call(['v2.users.query', '--max-retries', '0']);
    expect(recorder().take()).toHaveLength(3);
  });
});

describe('what is printed', () => {
  it('is the response, as JSON and nothing else', async () => {
    respondWith(200, { users });
    expect(await call(['v2.users.query'])).toEqual({
      code: 0,
      stdout: `${JSON.stringify({ users }, null, 2)}\n`,
      stderr: '',
    });
  });

  it('is nothing where the response is', async () => {
    expect(await call([...ban, '--userIds', 'a'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('is a line for each item with --all, as many as are read', async () => {
    respondWith(200, { users });
    expect((await call(['v2.users.query', '--all'])).stdout).toBe('{"_id":"1"}\n{"_id":"2"}\n');
    // A server whose every page has a next one would fail in the end, if the reader did not stop it.
    respondWith(200, { users: Array.from({ length: 50_000 }, () => ({ _id: '1' })), paging: { next: 'more' } });
    const { folder, program } = installed();
    const command = `"${process.execPath}" "${program}" call v2.users.query --all --base-url ${recorder().url}`;
    const ended = await runShell(`set -o pipefail; ${command} | head -n 1`, folder);
    expect(ended).toEqual({ code: 0, stdout: '{"_id":"1"}\n', stderr: '' });
  });

  it('is a download, byte for byte, unless it goes into a file', async () => {
    const bytes = new TextEncoder().encode('the bytes\r\n of a file');
    respondWith(200, bytes, { 'Content-Type': 'application/octet-stream' });
    const get = ['v2.messages.files.get', '--messageId', '1'];
    expect(await call(get)).toEqual({ code: 0, stdout: 'the bytes\r\n of a file', stderr: '' });
    expect(await call([...get, '--out', 'there.bin'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await readFile(join(installed().folder, 'there.bin'))).toEqual(Buffer.from(bytes));
  });

  it('is a sentence where the disk is full', async () => {
    const { folder, program } = installed();
    const command = `"${process.execPath}" "${program}" call v2.users.query --base-url ${recorder().url} > /dev/full`;
    const stderr = 'The output cannot be written (ENOSPC).\n';
    expect(await runShell(command, folder)).toEqual({ code: 1, stdout: '', stderr });
    respondWith(200, { users: [] });
    expect(await runShell(command.replace('query', 'query --all'), folder)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    respondWith(200, { users });
    expect(await runShell(command.replace('query', 'query --all'), folder)).toEqual({ code: 1, stdout: '', stderr });
  });

  it('is what went wrong, with exit status 1 for a call that failed', async () => {
    respondWith(403, { status: 'error', code: 400301, message: `not with ${token}`, data: { detail: ['why'] } });
    const refused = await call([...ban, '--userIds', 'a']);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('v2.channels.users.ban failed with 403 (PermissionDenied, code 400301)');
    respondWith(200, 'no page of users', { 'Content-Type': 'text/html' });
    recorder().respondWith({ status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html>' });
    expect(await call(['v2.users.query'])).toMatchObject({ code: 1, stdout: '' });
    const nowhere = ['call', 'v2.users.query', '--base-url', 'http://127.0.0.1:1', '--max-retries', '0'];
    expect(await runCli(installed(), nowhere)).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('what is refused before anything is sent, with exit status 2', () => {
  it('an argument that there is not', async () => {
    expect(await call([...ban, '--userId', 'a'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'call v2.channels.users.ban takes no option --userId. Did you mean --userIds?\n',
    });
    expect(recorder().take()).toEqual([]);
  });

  it('a call without a token or an address', async () => {
    const withoutToken = await call(['v2.users.query'], { env: { AMITY_ACCESS_TOKEN: undefined } });
    expect(withoutToken).toMatchObject({ code: 2, stderr: expect.stringContaining('set AMITY_ACCESS_TOKEN') });
    const withoutAddress = await runCli(installed(), ['call', 'v2.users.query']);
    expect(withoutAddress).toMatchObject({ code: 2, stderr: expect.stringContaining('set AMITY_REGION') });
  });
});
