import { mkdtemp, rm } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { projectPath } from '../../../scripts/lib/paths.js';
import { createSandbox } from '../../../src/sandbox.js';
import { buildMutant, type CreateSandbox } from './build-mutant.js';
import { type Mutation, mutations } from './mutations.js';

/** Names the check that notices what is wrong with a sandbox that has a rule broken. Nothing where none does. */
export type Notice = (create: CreateSandbox, broken?: Mutation) => Promise<string | undefined>;

/** Breaks each rule of the sandbox by itself, prints what notices it, and holds that at least `bar` of them are noticed. */
export async function holdBar(bar: number, notice: Notice): Promise<void> {
  const folder = await mkdtemp(projectPath('node_modules', '.mutations-'));
  const noticed = new Map<string, string | undefined>();

  afterAll(async () => {
    await rm(folder, { recursive: true });
    for (const [rule, by] of noticed) console.log(`${by ? 'noticed' : 'MISSED '}  ${rule}  <-  ${by ?? 'no check'}`);
    console.log(`${[...noticed.values()].filter(Boolean).length} of ${mutations.length} mutations were noticed.`);
  });

  it('finds nothing in the sandbox as it is', async () => {
    expect(await notice(createSandbox)).toBeUndefined();
  });

  describe('a broken rule', () => {
    it.each(mutations)('$rule', async (mutation) => {
      noticed.set(mutation.rule, await notice(await buildMutant(mutation, folder), mutation));
    });
  });

  it(`notices at least ${bar} of ${mutations.length}`, () => {
    const missed = mutations.filter(({ rule }) => !noticed.get(rule)).map(({ rule }) => rule);
    expect(mutations).toHaveLength(40);
    expect(missed.length, `not noticed: ${missed.join('; ')}`).toBeLessThanOrEqual(mutations.length - bar);
  });
}
