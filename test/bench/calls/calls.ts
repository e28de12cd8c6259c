import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { median, medianRatio } from '../numbers.js';
import { table } from '../table.js';
import type { Workspace } from '../workspace.js';
import { startCaller } from './caller.js';
import { candidates } from './candidates.mjs';

// Each process settles a little differently, so each candidate gets several, in turns with the others. While one works the
// others are not there: a process that is woken for its round alone has cold caches, and its figures scatter.
const processes = 4;
const roundsPerProcess = 10;
const callsPerRound = 500;
const warmUpCalls = 3_000;

/** The cost of a candidate's calls in microseconds, round by round. */
interface Result {
  name: string;
  wall: number[];
  cpu: number[];
}

/** The cost of a JSON call, next to a bare `fetch`. */
export async function benchCalls(workspace: Workspace): Promise<string> {
  const heyApi = workspace.path('hey-api.mjs');
  await build({ entryPoints: [await workspace.heyApi()], bundle: true, format: 'esm', outfile: heyApi });
  const { url } = await workspace.server();
  const results: Result[] = Object.keys(candidates).map((name) => ({ name, wall: [], cpu: [] }));
  for (let turn = 0; turn < processes; turn++) await measure(results, url, pathToFileURL(heyApi).href);

  const bare = results[0];
  const rows = results.map(({ name, wall, cpu }) => [
    name,
    median(wall).toFixed(0),
    medianRatio(wall, bare?.wall ?? []),
    median(cpu).toFixed(0),
    medianRatio(cpu, bare?.cpu ?? []),
  ]);
  const rounds = processes * roundsPerProcess;
  const title = `A JSON call: medians of ${rounds} rounds of ${callsPerRound} calls, in microseconds`;
  return table(title, ['', 'wall', 'ratio', 'CPU', 'ratio'], rows);
}

/** Lets all candidates take their turn, each in a fresh process. */
async function measure(results: readonly Result[], server: string, heyApi: string): Promise<void> {
  for (const { name, wall, cpu } of results) {
    const caller = await startCaller(name, server, heyApi);
    try {
      await caller.run(warmUpCalls);
      for (let round = 0; round < roundsPerProcess; round++) {
        const cost = await caller.run(callsPerRound);
        wall.push(cost.wall);
        cpu.push(cost.cpu);
      }
    } finally {
      caller.close();
    }
  }
}
