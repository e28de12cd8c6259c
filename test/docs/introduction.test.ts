import { readdir, readFile, writeFile } from 'node:fs/promises';
import { INVALID_SPAN_CONTEXT, type SpanOptions, type Tracer, trace } from '@opentelemetry/api';
import { expect, it, vi } from 'vitest';
import { insertSamples } from '../../scripts/generate/insert-samples.js';
import { projectPath } from '../../scripts/lib/paths.js';
import { listEvents, listPrehooks } from '../../scripts/openapi/hooks.js';
import { listOperations } from '../../scripts/openapi/operations.js';
import { sampleServer } from '../../scripts/samples/samples.js';
import { bundle } from '../contract/bundle.js';
import { startMockOf, useServer, violationsOf } from '../contract/mock.js';
import { useSampleFolder } from './sample-runs.js';

const mock = useServer(() => startMockOf(bundle));
const { fetch } = globalThis;
const folder = await useSampleFolder('any');
const { description } = bundle.info;

/** The requests of a sample, in order, and its output. */
interface Run {
  sent: { line: string; body: unknown }[];
  printed: string[];
}

const read: string[] = [];

/** Runs a sample as it stands in its file, against the mock in the place of the server that it names. */
async function run(name: string, prefer?: string): Promise<Run> {
  const found: Run = { sent: [], printed: [] };
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const { origin, pathname, search } = new URL(url);
    if (origin !== sampleServer) throw new Error(`${name} calls ${origin}.`);
    const headers = new Headers(init.headers);
    const [read, body = null] = init.body instanceof ReadableStream ? init.body.tee() : [init.body, init.body];
    const sent = read instanceof ReadableStream ? await new Response(read, { headers }).formData() : read;
    found.sent.push({ line: `${init.method} ${pathname}${search}`, body: sent });
    if (prefer) headers.set('Prefer', prefer);
    const answer = await fetch(`${mock().url}${pathname}${search}`, { ...init, body, headers });
    expect(violationsOf(answer.headers)).toEqual([]);
    return inPages(answer, /token/i.test(search));
  });
  vi.spyOn(console, 'log').mockImplementation((...values) => found.printed.push(values.join(' ')));
  await import(projectPath('openapi', 'samples', `${name}.ts`));
  read.push(`${name}.ts`);
  return found;
}

/** The mock answers with one page, whichever is asked for. Here there are two. */
async function inPages(answer: Response, isLast: boolean): Promise<Response> {
  if (!answer.headers.get('content-type')?.startsWith('application/json')) return answer;
  const body = (await answer.json()) as { paging?: object }; // what the API answers
  if (!body.paging) return Response.json(body, { status: answer.status });
  return Response.json({ ...body, paging: isLast ? {} : { next: 'second' } });
}

const linesOf = ({ sent }: Run) => sent.map(({ line }) => line);

it('the first call bans, then finds users page by page', async () => {
  const { sent, printed } = await run('first-call');
  expect(sent[0]).toEqual({
    line: 'POST /api/v2/channel/book-club/users/ban',
    body: JSON.stringify({ userIds: ['spam-4711'] }),
  });
  const [, first, second, ...others] = linesOf({ sent, printed });
  expect(first).toBe('GET /api/v2/users?search=an');
  expect(second).toBe('GET /api/v2/users?search=an&pageToken=second');
  expect(others).toEqual([]);
  expect(printed).toContain('Alice Nguyen');
});

it('the pages are fetched one after the other, in each of four ways', async () => {
  const sample = await run('paging');
  const first = 'GET /api/v3/channels/book-club/users?options[limit]=100';
  const second = `${first}&options[token]=second`;
  expect(linesOf(sample)).toEqual([first, second, first, second, first, second, first]);
  expect(sample.printed).toContain('alice');
});

it('the files travel, and the one that is downloaded is on the disk', async () => {
  await writeFile('cover.jpg', 'a cover');
  const sample = await run('files');
  expect(linesOf(sample)).toEqual([
    'POST /api/v2/messages/images',
    'POST /api/v2/messages/files',
    'GET /api/v2/messages/64f1c1b3b7e5d30012a9c2e1/files',
  ]);
  const files = sample.sent.slice(0, 2).map(({ body }) => (body as FormData).get('file') as File); // multipart
  expect(files.map(({ name, type }) => [name, type])).toEqual([
    ['cover.jpg', 'image/jpeg'],
    ['plan.txt', 'text/plain'],
  ]);
  expect(await files[0]?.text()).toBe('a cover');
  expect(await readFile('plan.txt', 'utf8')).not.toBe('');
});

it('the errors are told apart', async () => {
  expect((await run('errors')).printed).toEqual([]);
  const refused = [/^403: /, 'The token may not add members.'].map((each) => expect.stringMatching(each));
  vi.resetModules();
  expect((await run('errors', 'code=403')).printed).toEqual(refused);
  vi.resetModules();
  await expect(run('errors', 'code=401')).rejects.toMatchObject({ status: 401 });
});

it('the members are imported a hundred at a time, each of them once', async () => {
  const { sent, printed } = await run('bulk-import');
  expect(linesOf({ sent, printed })).toEqual(Array(10).fill('POST /api/v3/channels/book-club/users'));
  const ids = sent.map(({ body }) => JSON.parse(String(body)).userIds as string[]); // what the operation takes
  expect(ids.map(({ length }) => length)).toEqual(Array(10).fill(100));
  expect(new Set(ids.flat()).size).toBe(1000);
  expect(printed.at(-1)).toBe('1000 of 1000');
});

it('the tracing makes a span of each attempt, and of a call that fails', async () => {
  const spans: unknown[] = [];
  const tracer = {
    startSpan(name: string, { attributes }: SpanOptions) {
      spans.push([name, attributes?.['http.response.status_code']]);
      return trace.wrapSpanContext(INVALID_SPAN_CONTEXT);
    },
  };
  trace.setGlobalTracerProvider({ getTracer: () => tracer as unknown as Tracer }); // the sample starts spans and no more
  for (const level of ['debug', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
  try {
    await run('tracing');
    vi.resetModules();
    await expect(run('tracing', 'code=403')).rejects.toMatchObject({ status: 403 });
  } finally {
    trace.disable();
  }
  expect(spans).toEqual([
    ['v2.channels.users.ban', 200],
    ['v2.channels.users.ban', 403],
    ['v2.channels.users.ban failed', undefined],
  ]);
});

it('every sample is run, and stands in the introduction', async () => {
  const files = await readdir(projectPath('openapi', 'samples'));
  expect([...new Set(read)].sort()).toEqual(files.sort());
  for (const file of files) {
    const source = await readFile(projectPath('openapi', 'samples', file), 'utf8');
    expect(description).toContain(`\n\`\`\`ts\n${source}\`\`\`\n`);
  }
  expect(description.match(/^```ts$/gm)).toHaveLength(files.length);
  expect(description).not.toContain('(samples/');
});

it('a sample stands as deep as the line that names it', async () => {
  const text = 'a: |\n  [x](samples/first-call.ts)\nb: see [x](samples/first-call.ts)\n';
  const found = await insertSamples(text, projectPath('openapi'));
  expect(found).toMatch(/^a: \|\n {2}```ts\n {2}import .*\n\n {2}const[\s\S]*\n {2}```\nb: see \[x\]\(samples/);
  await expect(insertSamples('[x](samples/none.ts)', folder)).rejects.toThrow('none.ts');
});

it('the introduction counts what there is', () => {
  const operations = listOperations(bundle);
  const fromReference = operations.filter(({ object }) =>
    object['x-amity-source'].some(({ document }) => document.startsWith('reference')),
  ).length;
  expect(description).toContain(`${operations.length} operations`);
  expect(description).toContain(`${listEvents(bundle).length} webhook events`);
  expect(description).toContain(`${listPrehooks(bundle).length} pre-hooks`);
  expect(description).toMatch(new RegExp(`the ${fromReference} operations that they hold`));
  expect(description.replaceAll('\n', ' ')).toContain(`other ${operations.length - fromReference} operations`);
});

it('the introduction names every group, key and extension', () => {
  const groups = (bundle as { 'x-tagGroups'?: { name: string }[] })['x-tagGroups'] ?? []; // lint knows the form
  const rows = description.match(/(?<=^\| )[^|`]+(?= \|)/gm);
  expect(rows).toEqual(expect.arrayContaining(groups.map(({ name }) => name)));
  const keys = Object.entries(bundle.components.securitySchemes ?? {}).filter(([, { type }]) => type === 'apiKey');
  for (const [name, { name: header }] of keys) expect(description).toContain(`| \`${name}\` | \`${header}\` |`);
  for (const name of ['source', 'evidence', 'gap', 'idempotent', 'reads', 'pagination', 'batch', 'own-id', 'order']) {
    expect(description).toContain(`| \`x-amity-${name}\` |`);
  }
});
