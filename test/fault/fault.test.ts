import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { casesOf, scenarios, themes } from './cases.js';
import { type LeakDetector, startLeakDetector } from './leak-detector.js';
import { runCase } from './run.js';
import { type Scenario, ScenarioContext } from './scenario.js';

// Most cases wait for something, and few of them for the processor.
vi.setConfig({ maxConcurrency: 24 });

const count = Object.values(themes).flat().flatMap(casesOf).length + Object.values(scenarios).flat().length;
console.log(`fault: ${count} cases`);

// No wait between attempts but the ones that the server asks for.
beforeAll(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterAll(() => void vi.restoreAllMocks());

for (const [theme, faults] of Object.entries(themes)) {
  batch(theme, () => {
    for (const fault of faults) {
      describe.concurrent(fault.name, () => {
        for (const { kind, expected } of casesOf(fault)) {
          it(kind, async () => expectNone(await runCase(fault, kind, expected), theme, fault.name, kind));
        }
      });
    }
  });
}

for (const [theme, ofTheme] of Object.entries(scenarios)) {
  batch(theme, () => {
    for (const each of ofTheme.filter(({ isAlone }) => !isAlone)) it.concurrent(each.name, () => play(theme, each));
  });
  const alone = ofTheme.filter(({ isAlone }) => isAlone);
  describe.skipIf(alone.length === 0)(`${theme}, one by one`, () => {
    for (const each of alone) {
      it(each.name, async () => {
        const detector = await startLeakDetector();
        await play(theme, each);
        expectNone(await detector.problems(), theme, each.name);
      });
    }
  });
}

/** Cases that run at the same time, and then a look at what they left behind. */
function batch(theme: string, cases: () => void): void {
  describe(theme, () => {
    let detector: LeakDetector;
    beforeAll(async () => {
      detector = await startLeakDetector();
    });
    cases();
    // It is not concurrent, and so comes after those that are.
    it('leaves nothing behind', async () => {
      expectNone(await detector.problems(), theme, 'leaves nothing behind');
    });
  });
}

async function play(theme: string, scenario: Scenario): Promise<void> {
  const context = new ScenarioContext();
  let problems: string[] = [];
  try {
    await scenario.run(context);
  } finally {
    problems = await context.close();
  }
  expectNone(problems, theme, scenario.name);
}

/** Fails with the whole name of the case, since a reader of the log may see the message alone: table > case > kind. */
function expectNone(problems: readonly string[], ...name: string[]): void {
  if (problems.length > 0) expect.fail(`${name.join(' > ')}: ${problems.join('; ')}`);
}
