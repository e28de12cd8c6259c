import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { projectPath } from '../../../scripts/lib/paths.js';
import { createSandbox } from '../../../src/sandbox.js';
import { buildMutant, type CreateSandbox } from './build-mutant.js';
import { mutations } from './mutations.js';

/** The least of them that the workflows have to notice by themselves. */
const bar = 20;

const folder = await mkdtemp(projectPath('node_modules', '.mutations-'));
const workflows = projectPath('generated/workflows');
const programs = (await readdir(workflows)).filter((name) => name.endsWith('.ts')).sort();
const noticed = new Map<string, string | undefined>();

afterAll(async () => {
  await rm(folder, { recursive: true });
  for (const [rule, by] of noticed) console.log(`${by ? 'noticed' : 'MISSED '}  ${rule}  <-  ${by ?? 'no workflow'}`);
  console.log(`${[...noticed.values()].filter(Boolean).length} of ${mutations.length} mutations were noticed.`);
});

it('finds nothing in the sandbox as it is', async () => {
  expect(await noticeInWorkflows(createSandbox)).toBeUndefined();
});

describe('a broken rule', () => {
  it.each(mutations)('$rule', async (mutation) => {
    noticed.set(mutation.rule, await noticeInWorkflows(await buildMutant(mutation, folder)));
  });
});

it(`is noticed by the workflows alone at least ${bar} times`, () => {
  const missed = mutations.filter(({ rule }) => !noticed.get(rule)).map(({ rule }) => rule);
  expect(missed.length, `not noticed: ${missed.join('; ')}`).toBeLessThanOrEqual(mutations.length - bar);
});

/** Names the workflow whose program ends with an error on a sandbox. Nothing where none does. */
async function noticeInWorkflows(create: CreateSandbox): Promise<string | undefined> {
  const sandbox = create();
  vi.stubEnv('AMITY_BASE_URL', sandbox.baseUrl);
  vi.stubGlobal('fetch', sandbox.fetch);
  try {
    for (const program of programs) {
      vi.resetModules();
      const reason = await import(projectPath('generated/workflows', program)).then(
        () => undefined,
        (error: unknown) => String(error instanceof Error ? error.message : error),
      );
      if (reason !== undefined) return `${program}: ${reason.split('\n')[0]?.slice(0, 120)}`;
    }
    return undefined;
  } finally {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  }
}
