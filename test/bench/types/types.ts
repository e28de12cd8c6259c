import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPath } from '../../../scripts/lib/paths.js';
import { runNode } from '../child.js';
import { median } from '../numbers.js';
import { table } from '../table.js';
import type { Workspace } from '../workspace.js';
import { writeCalls } from './call-files.js';

const rounds = 5;

interface Program {
  name: string;
  folder: string;
  checkSeconds: number[];
  totalSeconds: number[];
  instantiations: number;
  memory: number[];
}

/** TypeScript's work on a program with forty calls, and on one with a call of every operation. */
export async function benchTypes(workspace: Workspace): Promise<string> {
  const heyApi = (await workspace.heyApi()).replace(/\.ts$/, '');
  const programs = [await writeProgram('nothing but the DOM', workspace.path('types-empty'), 'export {};')];
  for (const most of [40, Number.POSITIVE_INFINITY]) {
    const { count, ...calls } = await writeCalls(projectPath('dist/src/index.js'), heyApi, most);
    programs.push(
      await writeProgram(`amity, ${count} calls`, workspace.path(`types-amity-${count}`), calls.amity),
      await writeProgram(`@hey-api, ${count} calls`, workspace.path(`types-hey-api-${count}`), calls.heyApi),
    );
  }
  for (let round = 0; round < rounds; round++) {
    for (const program of programs) await check(program);
  }
  const rows = programs.map(({ name, instantiations, checkSeconds, totalSeconds, memory }) => [
    name,
    instantiations.toLocaleString('en'),
    median(checkSeconds).toFixed(2),
    median(totalSeconds).toFixed(2),
    median(memory).toFixed(0),
  ]);
  return table(
    `Type check (tsc): medians of ${rounds} interleaved rounds, in seconds`,
    ['', 'instantiations', 'check', 'total', 'MB'],
    rows,
  );
}

async function writeProgram(name: string, folder: string, source: string): Promise<Program> {
  await mkdir(folder);
  await writeFile(join(folder, 'calls.ts'), source);
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['calls.ts'] }));
  return { name, folder, checkSeconds: [], totalSeconds: [], instantiations: 0, memory: [] };
}

async function check(program: Program): Promise<void> {
  const tsc = projectPath('node_modules/typescript/bin/tsc');
  const report = await runNode([tsc, '--project', program.folder, '--extendedDiagnostics']);
  const figure = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(report)?.[1]);
  program.instantiations = figure('Instantiations');
  program.checkSeconds.push(figure('Check time'));
  program.totalSeconds.push(figure('Total time'));
  program.memory.push(figure('Memory used') / 1_000);
}
