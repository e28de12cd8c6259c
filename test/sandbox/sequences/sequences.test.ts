import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listNamedOperations } from '../../../src/operation.js';
import { newTally, sequenceProperty } from './run.js';

/** Sequences of up to 160 requests each; more are to be had by FUZZ_SEQUENCES. */
const numRuns = Number(process.env.FUZZ_SEQUENCES ?? 45);
/** Fixed, so that a failure comes again; another one may be tried by FUZZ_SEED. */
const seed = Number(process.env.FUZZ_SEED ?? 1);

/** Share of requests that have to be carried out, or they would prove little. */
const leastShare = 0.6;
/** Most operations that chance may have left out. */
const mostLeftOut = 10;

/**
 * Sequences of requests of all operations in all media types, valid but for a few, with ids that there are, by whoever may send
 * one. None fails, nor answers or refuses but as its operation says; what reads or is refused changes nothing; a state that was
 * saved and loaded is the same; the same requests have the same responses; and numbers are those of what the lists hold.
 */
it('holds what it must through thousands of random requests, three of five carried out', async () => {
  const tally = newTally();
  await fc.assert(sequenceProperty(tally), { seed, numRuns });
  const { requests, carriedOut, byOperation, codes } = tally;
  const leftOut = listNamedOperations().filter(({ id }) => !byOperation.has(id));
  const figures = [...codes].sort(([, a], [, b]) => b - a).map(([code, times]) => `${code}: ${times}`);
  console.log(
    `${requests} requests, ${Math.round((100 * carriedOut) / requests)} % carried out; ${figures.join(', ')}`,
  );
  expect(carriedOut / requests).toBeGreaterThan(leastShare);
  const names = leftOut.map(({ id }) => id);
  expect(names.length, `never carried out: ${names.join(', ')}`).toBeLessThanOrEqual(mostLeftOut);
}, 600_000);
