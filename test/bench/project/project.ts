import { readFile, stat } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { buildDocs } from '../../../scripts/docs/build.js';
import { generate } from '../../../scripts/generate/generate.js';
import { projectPath } from '../../../scripts/lib/paths.js';
import { startMock } from '../../../scripts/mock/server.js';
import { createAmityClient } from '../../../src/index.js';
import { median } from '../numbers.js';
import { table } from '../table.js';
import type { Workspace } from '../workspace.js';

const rounds = 3;
const requestsPerRound = 200;

/** The sizes of the generated files, and the time it takes to generate and to serve them. */
export async function benchProject(workspace: Workspace): Promise<string> {
  const page = workspace.path('docs/index.html');
  const seconds = {
    generate: await secondsOf(() => generate(workspace.path(''))),
    docs: await secondsOf(() => buildDocs(page)),
    mock: await secondsOf(async () => (await startMock(projectPath('generated/openapi.json'))).close()),
  };
  return [
    table(
      'What is made of the specification, in kB of 1,000 bytes',
      ['', 'size', 'gzip'],
      [
        await sizes('generated/openapi.yaml', projectPath('generated/openapi.yaml')),
        await sizes('generated/schema.d.ts', projectPath('generated/schema.d.ts')),
        await sizes('generated/client.ts', projectPath('generated/client.ts')),
        await sizes('generated/operations.ts', projectPath('generated/operations.ts')),
        await sizes('the documentation', page),
      ],
    ),
    table(
      `Medians of ${rounds} rounds, in seconds`,
      ['', 'seconds'],
      [
        ['generating all', seconds.generate.toFixed(2)],
        ['building the documentation', seconds.docs.toFixed(2)],
        ['starting the mock', seconds.mock.toFixed(2)],
      ],
    ),
    `The mock answers ${(await mockRequestsPerSecond()).toFixed(0)} requests a second, one after the other.`,
  ].join('\n\n');
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await work();
    seconds.push((performance.now() - started) / 1_000);
  }
  return median(seconds);
}

async function sizes(name: string, path: string): Promise<string[]> {
  const { size } = await stat(path);
  const zipped = gzipSync(await readFile(path), { level: 9 }).length;
  return [name, ...[size, zipped].map((bytes) => (bytes / 1_000).toFixed(0))];
}

/** Of the same few calls, which the mock has compiled its schemas for. */
async function mockRequestsPerSecond(): Promise<number> {
  const mock = await startMock(projectPath('generated/openapi.json'));
  try {
    const amity = createAmityClient({ baseUrl: mock.url, token: 'any' });
    const call = () => amity.v2.channels.users.ban({ channelId: 'general', userIds: ['spam-4711'] });
    await call();
    const perRound = await secondsOf(async () => {
      for (let count = 0; count < requestsPerRound; count++) await call();
    });
    return requestsPerRound / perRound;
  } finally {
    await mock.close();
  }
}
