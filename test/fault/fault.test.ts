import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { casesOf, stories, themes } from './cases.js';
import { run } from './run.js';
import { callWitness, type Witness } from './witness.js';
import { type Scenario, World } from './world.js';

// Most cases wait for something, and few of them for the processor.
vi.setConfig({ maxConcurrency: 24 });

const count = Object.values(themes).flat().flatMap(casesOf).length + Object.values(stories).flat().length;
console.log(`fault: ${count} cases`);

// No wait between attempts but the ones that the server asks for.
beforeAll(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterAll(() => void vi.restoreAllMocks());

for (const [theme, faults] of Object.entries(themes)) {
  batch(theme, () => {
    for (const fault of faults) {
      describe.concurrent(fault.name, () => {
        for (const { kind, expected } of casesOf(fault)) {
          it(kind, async () => {
            expect(await run(fault, kind, expected)).toEqual([]);
          });
        }
      });
    }
  });
}

for (const [theme, scenarios] of Object.entries(stories)) {
  batch(theme, () => {
    for (const each of scenarios.filter(({ isAlone }) => !isAlone)) it.concurrent(each.name, () => play(each));
  });
  const alone = scenarios.filter(({ isAlone }) => isAlone);
  describe.skipIf(alone.length === 0)(`${theme}, one by one`, () => {
    for (const each of alone) {
      it(each.name, async () => {
        const witness = await callWitness();
        await play(each);
        expect(await witness.problems()).toEqual([]);
      });
    }
  });
}

/** Cases that run at the same time, and then a look at what they left behind. */
function batch(name: string, cases: () => void): void {
  describe(name, () => {
    let witness: Witness;
    beforeAll(async () => {
      witness = await callWitness();
    });
    cases();
    // It is not concurrent, and so comes after those that are.
    it('leaves nothing behind', async () => {
      expect(await witness.problems()).toEqual([]);
    });
  });
}

async function play(scenario: Scenario): Promise<void> {
  const world = new World();
  let problems: string[] = [];
  try {
    await scenario.run(world);
  } finally {
    problems = await world.close();
  }
  expect(problems).toEqual([]);
}
