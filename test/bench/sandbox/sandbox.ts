import { projectPath } from '../../../scripts/lib/paths.js';
import { runNode } from '../child.js';
import { median } from '../numbers.js';
import { table } from '../table.js';
import { type Call, type Served, serve } from './server.js';

/** Costs of two pieces of work that were measured in turns, in microseconds of processor time. */
interface Pair {
  first: number;
  second: number;
  /** Median of the ratios, round by round. */
  ratio: number;
}

/** The speed and size of the sandbox. */
export async function benchSandbox(): Promise<string> {
  return [await inProcess(), await overHttp(), await start(), await size(), await growth(), await memory()].join(
    '\n\n',
  );
}

async function inProcess(): Promise<string> {
  const results = await run<Record<string, Pair>>('in-process.mjs');
  const rows = Object.entries(results).map(([name, pair]) => pairRow(name, pair));
  return table('Sandbox in process: a whole call, in microseconds of CPU', ['', 'sandbox', 'stub', 'ratio'], rows);
}

const calls: readonly Call[] = [
  ['GET', '/api/v3/users'],
  ['GET', '/api/v3/channels'],
  ['PUT', '/api/v3/users', '{"userId":"bob","displayName":"Bob"}'],
];

/** Peers of the sandbox over HTTP, and how many requests each is sent in a round. */
const others = { bare: 4_000, prism: 400, mock: 400 };

async function overHttp(): Promise<string> {
  const sandbox = await serve('sandbox');
  const texts: Record<string, string> = {};
  for (const call of calls) texts[`${call[0]} ${call[1]}`] = await sandbox.ask(call);
  const bare = await serve('bare', JSON.stringify(texts));
  const [prism, mock] = [await serve('prism'), await serve('mock')];
  try {
    const rows: string[][] = [];
    for (const call of calls) rows.push(await compare(sandbox, { bare, prism, mock }, call));
    const heads = ['', 'bare node:http', 'prism mock', 'our mock'];
    return table('Sandbox over HTTP: its requests in a second, eight at a time, as a ratio to', heads, rows);
  } finally {
    await Promise.all([sandbox, bare, prism, mock].map((served) => served.close()));
  }
}

const rounds = 5;

async function compare(sandbox: Served, peers: Record<keyof typeof others, Served>, call: Call): Promise<string[]> {
  const ratios = { bare: [] as number[], prism: [] as number[], mock: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const ours = await sandbox.throughput(call, 3_000);
    for (const name of ['bare', 'prism', 'mock'] as const)
      ratios[name].push(ours / (await peers[name].throughput(call, others[name])));
  }
  const cells = [ratios.bare, ratios.prism, ratios.mock].map((each) => `${median(each).toFixed(2)}x`);
  return [`${call[0]} ${call[1]}`, ...cells];
}

async function start(): Promise<string> {
  const sandbox: number[] = [];
  const node: number[] = [];
  for (let round = 0; round < 7; round++) {
    const served = await serve('sandbox');
    await served.close();
    sandbox.push(served.startMs);
    const begun = performance.now();
    await runNode(['--eval', '0']);
    node.push(performance.now() - begun);
  }
  const row = ['process start to first response', median(sandbox).toFixed(0), median(node).toFixed(0)];
  return table('Sandbox at its start, in milliseconds', ['', 'sandbox', 'empty Node'], [row]);
}

async function size(): Promise<string> {
  const { bytes, pages } = await run<{ bytes: number; pages: Record<string, Pair> }>('size.mjs');
  const rows = Object.entries(pages).map(([name, pair]) => pairRow(`a page, ${name}`, pair));
  const title = `A million messages: ${mebibytes(bytes)} of memory; pages in microseconds of CPU`;
  return table(title, ['', 'of 1,000,000', 'of 1,000', 'ratio'], rows);
}

async function growth(): Promise<string> {
  const results = await run<Record<string, Pair>>('growth.mjs');
  const rows = Object.entries(results).map(([name, pair]) => pairRow(name, pair));
  return table(
    'A request in networks of two sizes, in microseconds of CPU',
    ['', 'of 100,000', 'of 1,000', 'ratio'],
    rows,
  );
}

interface Memory {
  requests: number;
  growth: number;
  fork: number;
  reset: number;
  worlds: number;
  worldBytes: number;
}

async function memory(): Promise<string> {
  const { requests, growth, fork, reset, worlds, worldBytes } = await run<Memory>('memory.mjs');
  return table(
    'Memory and forks of the sandbox',
    ['', 'value'],
    [
      [`growth over ${requests} mixed requests`, mebibytes(growth)],
      ['extrapolated to 1,000,000', mebibytes((growth / requests) * 1_000_000)],
      ['a fork, in microseconds of CPU', fork.toFixed(0)],
      ['a reset, in microseconds of CPU', reset.toFixed(0)],
      [`${worlds} worlds that have each written`, mebibytes(worldBytes)],
    ],
  );
}

function pairRow(name: string, { first, second, ratio }: Pair): string[] {
  return [name, first.toFixed(0), second.toFixed(0), `${ratio.toFixed(2)}x`];
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}

async function run<Result>(program: string): Promise<Result> {
  const args = ['--expose-gc', '--max-old-space-size=6000', projectPath(`test/bench/sandbox/${program}`)];
  return JSON.parse(await runNode(args)) as Result; // what these programs print
}
