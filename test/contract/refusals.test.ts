import { describe, expect, it } from 'vitest';
import { breaks } from './breaks.js';
import { bundle, labelOf, requestExamples } from './bundle.js';
import { checkRefusal, checkTaken, isTaken } from './check-refusal.js';
import { useMocks } from './mock.js';
import { limitOf, prismLimits } from './prism-limits.js';

const mockOf = useMocks(bundle);
const requests = requestExamples(bundle);
const all = breaks(bundle);
const refused = all.filter((each) => !limitOf(each));
console.log(`contract refusals: ${refused.length} cases, ${all.length - refused.length} beyond the mock`);

describe('a request as it is documented is taken', () => {
  for (const each of requests) {
    it(labelOf(each), async () => {
      expect(await checkTaken(await mockOf(each.operation), each)).toEqual([]);
    });
  }
});

describe('a request with one thing wrong is refused', () => {
  for (const each of refused) {
    it(each.label, async () => {
      expect(await checkRefusal(await mockOf(each.request.operation), each)).toEqual([]);
    });
  }
});

describe('the mock cannot see', () => {
  for (const limit of prismLimits) {
    it(limit.name, async () => {
      const beyond = all.filter((each) => limitOf(each) === limit);
      expect(beyond).not.toEqual([]);
      for (const each of beyond) {
        expect(await isTaken(await mockOf(each.request.operation), each), each.label).toBe(true);
      }
    });
  }
});
