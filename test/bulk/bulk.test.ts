import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BulkOptions, type BulkResult, type BulkRun, bulk } from 'amity-openapi/bulk';
import { fileJournal } from 'amity-openapi/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAmityClient } from '../../src/index.js';
import { membersOf, startSandbox, textsOf, userIds } from './world.js';

/** The sandbox refuses more than 100 requests in 5 s only where it is told to. */
const unlimited = { rate: Number.POSITIVE_INFINITY };
let folder: string;
let journals = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amity-bulk-'));
});
afterAll(() => rm(folder, { recursive: true }));

function newPath(): string {
  return join(folder, `journal-${++journals}`);
}

async function collect<Row, Result>(run: BulkRun<Row, Result>): Promise<BulkResult<Row, Result>[]> {
  const results: BulkResult<Row, Result>[] = [];
  for await (const each of run) results.push(each);
  return results;
}

function members(ids: readonly string[], channelId = 'general') {
  return ids.map((userId) => ({ channelId, userIds: [userId] }));
}

function messages(count: number, channelId = 'general') {
  return Array.from({ length: count }, (_, index) => ({
    channelId,
    type: 'text' as const,
    data: { text: `message ${index}` },
  }));
}

const ok = { type: 'begin', version: 1, operation: 'v3.messages.create', server: 'http://sandbox.localhost' };

describe('rows that differ in one list', () => {
  it('go together, as many as the list takes', async () => {
    const { sandbox, amity } = startSandbox(userIds(250));
    const results = await collect(bulk(amity.v3.channels.users.add, members(userIds(250)), unlimited));
    expect(results.map(({ status }) => status)).toEqual(Array(250).fill('done'));
    expect(membersOf(sandbox, 'general')).toEqual(userIds(250).sort());
    expect(sandbox.requests.list()).toHaveLength(3);
  });

  it('go apart where they differ in more, in whatever order they come', async () => {
    const { sandbox, amity } = startSandbox(userIds(60));
    const rows = userIds(60).map((userId, index) => ({
      channelId: index % 2 ? 'general' : 'other',
      userIds: [userId],
    }));
    await collect(bulk(amity.v3.channels.users.add, rows, unlimited));
    expect([membersOf(sandbox, 'general').length, membersOf(sandbox, 'other').length]).toEqual([30, 30]);
    expect(sandbox.requests.list()).toHaveLength(2);
  });

  it('are cut where one holds more than a call takes', async () => {
    const { sandbox, amity } = startSandbox(userIds(250));
    const results = await collect(
      bulk(amity.v3.channels.users.add, [{ channelId: 'general', userIds: userIds(250) }], unlimited),
    );
    expect(results.map((each) => each.element)).toEqual(expect.arrayContaining(userIds(250)));
    expect(membersOf(sandbox, 'general')).toHaveLength(250);
  });

  it('are halved until those are found that are at fault', async () => {
    const { sandbox, amity } = startSandbox(userIds(100));
    const bad = ['x'.repeat(51), 'y'.repeat(51)];
    const rows = members([...userIds(40), bad[0] ?? '', ...userIds(70).slice(40), bad[1] ?? '']);
    const results = await collect(bulk(amity.v3.channels.users.add, rows, unlimited));
    const failed = results.filter((each) => each.status === 'failed');
    expect(failed.map(({ element, error }) => [element, error.status])).toEqual(bad.map((id) => [id, 422]));
    expect(membersOf(sandbox, 'general')).toEqual(userIds(70).sort());
  });
});

describe('messages', () => {
  it('keep their order in each channel', async () => {
    const { sandbox, amity } = startSandbox([]);
    const rows = messages(40).flatMap((row, index) => [row, ...messages(40, 'other').slice(index, index + 1)]);
    await collect(bulk(amity.v3.messages.create, rows, { ...unlimited, concurrency: 8 }));
    const texts = messages(40).map(({ data }) => data.text);
    expect([textsOf(sandbox, 'general'), textsOf(sandbox, 'other')]).toEqual([texts, texts]);
  });

  it.each([
    { reset: 'after' as const },
    { reset: 'before' as const },
    { status: 500, afterWork: true },
    { status: 503 },
    { truncate: true },
  ])('are there once where responses are lost: %o', async (fault) => {
    const { sandbox, amity } = startSandbox([]);
    sandbox.faults.add({ ...fault, operationId: 'v3.messages.create', nth: 3, times: 2 });
    const results = await collect(bulk(amity.v3.messages.create, messages(8), unlimited));
    expect(results.map(({ status }) => status)).toEqual(Array(8).fill('done'));
    expect(textsOf(sandbox, 'general')).toEqual(messages(8).map(({ data }) => data.text));
  });

  it('get the same ids from the same input, others from another', async () => {
    const { sandbox, amity } = startSandbox([]);
    const send = (input: string) => collect(bulk(amity.v3.messages.create, messages(3), { ...unlimited, input }));
    await send('first');
    const again = await send('first');
    expect(again.map((each) => each.status === 'failed' && each.error.message)).toEqual(
      Array(3).fill(expect.stringContaining('exists already')),
    );
    expect((await send('second')).map(({ status }) => status)).toEqual(Array(3).fill('done'));
    expect(textsOf(sandbox, 'general')).toHaveLength(6);
  });

  it('that are refused do not hold up the others', async () => {
    const { sandbox, amity } = startSandbox([]);
    const rows = [...messages(1), ...messages(1, 'nowhere'), ...messages(2).slice(1)];
    const results = await collect(bulk(amity.v3.messages.create, rows, unlimited));
    const failed = results.find((each) => each.status === 'failed');
    expect(failed).toMatchObject({ index: 1, error: { status: 404, code: 400400 } });
    expect(textsOf(sandbox, 'general')).toHaveLength(2);
  });
});

describe('rows that could be carried out twice', () => {
  const rows = messages(3).map((row) => ({ ...row, type: 'text' as const }));
  const lost = { operationId: 'v2.messages.create', nth: 2, times: 1, reset: 'after' as const };

  async function run(options: Pick<BulkOptions, 'onDoubt'>) {
    const { sandbox, amity } = startSandbox([]);
    sandbox.faults.add(lost);
    const results = await collect(bulk(amity.v2.messages.create, rows, { ...unlimited, ...options }));
    return [results.map(({ status }) => status), textsOf(sandbox, 'general').length];
  }

  it('stay in doubt where their response is lost', async () => {
    expect(await run({})).toEqual([['done', 'inDoubt', 'done'], 3]);
  });
  it('are sent again by decision', async () => {
    expect(await run({ onDoubt: 'repeat' })).toEqual([['done', 'done', 'done'], 4]);
  });
  it('are left out by decision', async () => {
    expect(await run({ onDoubt: 'skip' })).toEqual([['done', 'skipped', 'done'], 3]);
  });

  it('are decided on by a later run', async () => {
    const { sandbox, amity } = startSandbox([]);
    const path = newPath();
    sandbox.faults.add(lost);
    await collect(bulk(amity.v2.messages.create, rows, { ...unlimited, journal: fileJournal(path) }));
    const resume = (options: Pick<BulkOptions, 'onDoubt'>) => {
      const journal = fileJournal(path, { resume: true });
      return collect(bulk(amity.v2.messages.create, rows, { ...unlimited, ...options, journal }));
    };
    expect(await resume({})).toMatchObject([{ index: 1, status: 'inDoubt' }]);
    expect(await resume({ onDoubt: 'skip' })).toMatchObject([{ index: 1, status: 'skipped' }]);
    expect(await resume({ onDoubt: 'repeat' })).toEqual([]);
    expect(textsOf(sandbox, 'general')).toHaveLength(3);
  });

  it('are told from those that were never sent', async () => {
    const { sandbox, amity } = startSandbox([]);
    sandbox.faults.add({ operationId: 'v2.messages.create', nth: 2, times: 1, status: 429, retryAfter: 0 });
    const results = await collect(bulk(amity.v2.messages.create, rows, unlimited));
    expect(results.map(({ status }) => status)).toEqual(['done', 'done', 'done']);
    expect(textsOf(sandbox, 'general')).toHaveLength(3);
  });
});

describe('deletions', () => {
  it('count as done where an earlier attempt has done it', async () => {
    const { sandbox, amity } = startSandbox([]);
    await amity.v3.roles.create({ roleId: 'guide', permissions: [] });
    const rows = [{ roleId: 'guide' }];
    sandbox.faults.add({ operationId: 'v3.roles.delete', times: 1, reset: 'after' });
    expect(await collect(bulk(amity.v3.roles.delete, rows, unlimited))).toMatchObject([{ status: 'done' }]);
    // Without a lost response, the same refusal is one.
    expect(await collect(bulk(amity.v3.roles.delete, rows, unlimited))).toMatchObject([{ status: 'failed' }]);
  });
});

describe('the rate', () => {
  it('is kept by all workers together, and no 429 fails a row', async () => {
    const { sandbox, amity } = startSandbox([], { rateLimit: true });
    const run = bulk(amity.v3.messages.create, messages(130), { rate: 200, concurrency: 8 });
    const results = await collect(run);
    expect(results.filter(({ status }) => status === 'done')).toHaveLength(130);
    expect(run.progress.rateLimited).toBeGreaterThan(0);
    expect(textsOf(sandbox, 'general')).toHaveLength(130);
  });

  it('of 10 a second holds where none is given', async () => {
    const { amity } = startSandbox([]);
    const began = performance.now();
    await collect(bulk(amity.v3.messages.create, messages(6)));
    // Five gaps of a tenth of a second.
    expect(performance.now() - began).toBeGreaterThan(500);
  });
});

describe('a run ends', () => {
  it('by its signal, once calls under way are finished, and goes on by its journal', async () => {
    const { sandbox, amity } = startSandbox([]);
    const path = newPath();
    const stop = new AbortController();
    const results: string[] = [];
    const first = async () => {
      const journal = fileJournal(path);
      const options = { ...unlimited, concurrency: 1, journal, signal: stop.signal };
      for await (const { status } of bulk(amity.v3.messages.create, messages(20), options)) {
        if (results.push(status) === 5) stop.abort();
      }
    };
    await expect(first()).rejects.toMatchObject({ name: 'AmityAbortError' });
    expect(results.length).toBeLessThan(20);
    const journal = fileJournal(path, { resume: true });
    const rest = await collect(bulk(amity.v3.messages.create, messages(20), { ...unlimited, journal }));
    expect(rest).toHaveLength(20 - results.length);
    expect(textsOf(sandbox, 'general')).toEqual(messages(20).map(({ data }) => data.text));
  });

  it('where its loop is left', async () => {
    const { sandbox, amity } = startSandbox([]);
    const options = { ...unlimited, concurrency: 1 };
    for await (const each of bulk(amity.v3.messages.create, messages(2_000), options)) if (each.index === 3) break;
    const sent = textsOf(sandbox, 'general').length;
    expect(sent).toBeLessThan(1_500);
    await new Promise((resolve) => setImmediate(resolve));
    expect(textsOf(sandbox, 'general')).toHaveLength(sent);
  });

  it('where the token is refused, and takes no row for at fault', async () => {
    const { sandbox, amity } = startSandbox([]);
    sandbox.faults.add({ status: 401, nth: 3 });
    const path = newPath();
    const run = collect(bulk(amity.v3.messages.create, messages(9), { ...unlimited, journal: fileJournal(path) }));
    await expect(run).rejects.toMatchObject({ status: 401 });
    sandbox.faults.clear();
    const journal = fileJournal(path, { resume: true });
    await collect(bulk(amity.v3.messages.create, messages(9), { ...unlimited, journal }));
    expect(textsOf(sandbox, 'general')).toEqual(messages(9).map(({ data }) => data.text));
  });

  it('where the token may do nothing of it', async () => {
    const denied = startSandbox(userIds(3));
    denied.sandbox.faults.add({ status: 403, code: 400301 });
    const channels = Array.from({ length: 9 }, (_, index) => `channel-${index}`);
    const rows = channels.flatMap((channelId) => members(userIds(3), channelId));
    await expect(collect(bulk(denied.amity.v3.channels.users.add, rows, unlimited))).rejects.toThrow(
      'each of the first 5 calls was refused',
    );
    expect(denied.sandbox.requests.list().length).toBeLessThan(10);
  });

  it('where the rows themselves fail', async () => {
    const { amity } = startSandbox([]);
    const rows = (function* () {
      yield* messages(2);
      throw new Error('the database has gone');
    })();
    await expect(collect(bulk(amity.v3.messages.create, rows, unlimited))).rejects.toThrow('the database has gone');
  });
});

describe('a journal', () => {
  const header = { ...ok, input: 'rows', isNamed: true, settings: {} };

  async function resumeWith(text: string) {
    const { sandbox, amity } = startSandbox([]);
    const path = newPath();
    await writeFile(path, text);
    const journal = fileJournal(path, { resume: true });
    const run = bulk(amity.v3.messages.create, messages(4), { ...unlimited, input: 'rows', journal });
    const results = await collect(run);
    return { indexes: results.map(({ index }) => index), sandbox, text: await readFile(path, 'utf8') };
  }

  const lines = (...entries: object[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

  it('is refused where it is there already, or missing', async () => {
    const { amity } = startSandbox([]);
    const path = newPath();
    const run = (resume: boolean) =>
      collect(bulk(amity.v3.messages.create, messages(1), { ...unlimited, journal: fileJournal(path, { resume }) }));
    await expect(run(true)).rejects.toThrow('There is no journal');
    await run(false);
    await expect(run(false)).rejects.toThrow('There is a journal');
  });

  it.each([
    ['operation', { operation: 'v3.posts.create' }, 'is of v3.posts.create, not of v3.messages.create'],
    ['server', { server: 'https://apix.eu.amity.co' }, 'the server https://apix.eu.amity.co'],
    ['input', { input: 'others' }, 'another input'],
    ['settings', { settings: { set: { type: 'custom' } } }, 'other settings'],
  ])('of another %s is refused', async (_, other, message) => {
    await expect(resumeWith(lines({ ...header, ...other }))).rejects.toThrow(message);
  });

  it('may end in a torn line', async () => {
    const whole = lines(header, { type: 'send', call: 1, units: '0-1' }, { type: 'done', call: 1 });
    for (const torn of [
      '{"type":"send","call":2,"un',
      '{"type":"do\u0000\u0000\n\u0000\u0000',
      '{"type":"done","call":1}',
    ]) {
      const { indexes, text } = await resumeWith(whole + torn);
      expect([
        indexes,
        text.startsWith(whole),
        text.split('\n').every((line) => line === '' || JSON.parse(line)),
      ]).toEqual([[2, 3], true, true]);
    }
  });

  it('knows what became of a unit that was sent several times', async () => {
    const send = (call: number) => ({ type: 'send', call, units: '0-1' });
    const all = [header, send(1), send(2), { type: 'done', call: 2 }, { type: 'send', call: 3, units: '2' }];
    // Call 1 was lost, call 2 has done it all. Call 3 was refused, and so is not in doubt.
    const { indexes, sandbox } = await resumeWith(lines(...all, { type: 'refused', call: 3 }));
    expect([indexes, textsOf(sandbox, 'general')]).toEqual([
      [2, 3],
      ['message 2', 'message 3'],
    ]);
  });

  it('that is damaged before its end is refused', async () => {
    const damaged = `${lines(header)}{"type":"se\n${lines({ type: 'send', call: 1, units: '0' })}`;
    await expect(resumeWith(damaged)).rejects.toThrow('damaged in line 2');
  });

  it('is used by one process at a time, and one that is no more does not hold it', async () => {
    const { amity } = startSandbox([]);
    const path = newPath();
    const run = () => bulk(amity.v3.messages.create, messages(1), { ...unlimited, journal: fileJournal(path) });
    await writeFile(`${path}.lock`, `${process.ppid} ${hostname()}`);
    await expect(collect(run())).rejects.toThrow(`in use by process ${process.ppid}`);
    // No system gives so high a number to a process.
    await writeFile(`${path}.lock`, `4194399 ${hostname()}`);
    expect(await collect(run())).toHaveLength(1);
    await expect(readFile(`${path}.lock`)).rejects.toThrow('ENOENT');
  });

  it('has each call before it is sent', async () => {
    const { sandbox } = startSandbox([]);
    const path = newPath();
    const seen: number[] = [];
    const fetch: typeof globalThis.fetch = async (...request) => {
      seen.push((await readFile(path, 'utf8')).split('"send"').length - 1);
      return sandbox.fetch(...request);
    };
    const client = createAmityClient({ baseUrl: sandbox.baseUrl, fetch, token: sandbox.adminToken });
    const journal = fileJournal(path);
    await collect(bulk(client.v3.messages.create, messages(5), { ...unlimited, concurrency: 1, journal }));
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it('keeps what was refused out of later runs', async () => {
    const { sandbox, amity } = startSandbox([]);
    const path = newPath();
    const rows = messages(2, 'nowhere');
    const run = (resume: boolean) =>
      bulk(amity.v3.messages.create, rows, { ...unlimited, journal: fileJournal(path, { resume }) });
    await collect(run(false));
    const later = run(true);
    expect([await collect(later), later.progress.failed]).toEqual([[], 2]);
    expect(sandbox.requests.list()).toHaveLength(2);
  });
});

it('refuses what is no method of a client, and options that it does not have', () => {
  const { amity } = startSandbox([]);
  const create = amity.v3.messages.create;
  expect(() => bulk((() => undefined) as never, [])).toThrow('bulk needs a method of a client');
  expect(() => bulk(create, [], { rate: 0 })).toThrow('rate must be a number above zero');
  expect(() => bulk(create, [], { concurrency: 0.5 })).toThrow('concurrency must be a whole number');
  expect(() => bulk(create, [], { concurency: 2 } as never)).toThrow('Did you mean concurrency?');
});
