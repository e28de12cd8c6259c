import { rm, stat, truncate, writeFile } from 'node:fs/promises';
import { projectPath } from '../../../scripts/lib/paths.js';
import { runNode } from '../child.js';
import { median, medianRatio } from '../numbers.js';
import { table } from '../table.js';
import type { Workspace } from '../workspace.js';
import { fileSize } from './file-size.mjs';

const rounds = 3;

interface Transfer {
  name: string;
  /** The program that does it. */
  program: string;
  seconds: number[];
  peaks: number[];
}

/** Time and memory for files of 1 GiB up and down, each time in a fresh process. */
export async function benchFiles(workspace: Workspace): Promise<string> {
  const uploads = [
    transfer('bare fetch, openAsBlob', 'upload-fetch'),
    transfer('amity, fileFrom', 'upload-amity'),
    transfer('openai, createReadStream', 'upload-openai'),
  ];
  const downloads = [transfer('bare fetch, pipeline', 'download-fetch'), transfer('amity, saveTo', 'download-amity')];
  const { url } = await workspace.server();

  const source = workspace.path('source.bin');
  await writeFile(source, '');
  await truncate(source, fileSize); // sparse: it takes no room on the disk
  const target = workspace.path('target.bin');
  for (let round = 0; round < rounds; round++) {
    for (const upload of uploads) await measure(upload, url, source);
    for (const download of downloads) {
      await measure(download, url, target);
      const { size } = await stat(target);
      if (size !== fileSize) throw new Error(`${download.program} saved ${size} bytes.`);
      await rm(target);
    }
  }
  return `${results('Upload', uploads)}\n\n${results('Download', downloads)}`;
}

function transfer(name: string, program: string): Transfer {
  return { name, program, seconds: [], peaks: [] };
}

async function measure({ program, seconds, peaks }: Transfer, url: string, path: string): Promise<void> {
  const output = await runNode([projectPath('test/bench/files/transfer.mjs'), program, url, path]);
  const measured = JSON.parse(output) as { seconds: number; peak: number }; // as transfer.mjs prints it
  seconds.push(measured.seconds);
  peaks.push(measured.peak);
}

function results(title: string, transfers: readonly Transfer[]): string {
  const [bare] = transfers;
  const rows = transfers.map(({ name, seconds, peaks }) => [
    name,
    median(seconds).toFixed(2),
    medianRatio(seconds, bare?.seconds ?? []),
    median(peaks).toFixed(0),
    medianRatio(peaks, bare?.peaks ?? []),
  ]);
  return table(
    `${title} of 1 GiB: medians of ${rounds} interleaved rounds, each in a fresh process`,
    ['', 'seconds', 'ratio', 'peak MiB', 'ratio'],
    rows,
  );
}
