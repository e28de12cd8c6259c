import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressesOf, compareOperation } from '../known/compare-operations.js';
import { knownOperations } from '../known/operations.js';
import { loadTranscription } from '../known/transcription.js';
import { loadBundle } from '../reference/bundle.js';
import { damagesOf } from './damage-facts.js';

const bundle = loadBundle();
const known = loadTranscription();
const count = 50;
/** Another seed damages other facts: `AMITY_DAMAGE_SEED=2 npx vitest run test/contract/mutations/known.test.ts`. */
const seed = Number(process.env.AMITY_DAMAGE_SEED ?? 1);

/** The operations that the reference documents do not have, so that nothing but the transcription holds their fields. */
const addresses = knownOperations
  .filter(({ address, isOfReference }) => !isOfReference && addressesOf(known).includes(address))
  .map(({ address }) => address);

it('notices at least 48 of 50 damages to single facts of operations that the reference does not have', () => {
  const anyFact = fc.record({ address: fc.constantFrom(...addresses), kind: fc.nat(), which: fc.nat() });
  const picks = fc.sample(fc.noBias(anyFact), { seed, numRuns: count });
  const unnoticed = picks.map(damageOne).filter((missed) => missed !== undefined);
  expect(unnoticed.length, unnoticed.join('\n')).toBeLessThanOrEqual(2);
  console.log(`contract known damages: ${count - unnoticed.length} of ${count} noticed`);
});

/** Damages one fact of a copy. Gives what it was when the comparison says the same as before. */
function damageOne({ address, kind, which }: { address: string; kind: number; which: number }): string | undefined {
  const before = compareOperation({ known, described: bundle }, address);
  const described = structuredClone(bundle);
  const all = damagesOf(described, address);
  const kinds = [...new Set(all.map((damage) => damage.kind))];
  const { name, damage } = pick(
    all.filter((each) => each.kind === pick(kinds, kind)),
    which,
  );
  damage();
  const after = compareOperation({ known, described }, address);
  return before.join() === after.join() ? `${address}: ${name}` : undefined;
}

function pick<Value>(all: readonly Value[], index: number): Value {
  return all[index % all.length] as Value; // none of the lists is empty: each operation has a response or a parameter
}
