import { expect, it } from 'vitest';
import { bundle, labelOf, requestExamples, requestFor, responseExamples } from './bundle.js';
import { checkError, errorCases } from './check-error.js';
import { useMocks } from './mock.js';
import { Validator } from './validator.js';

const mockOf = useMocks(bundle);
const validator = new Validator(bundle);
const requests = requestExamples(bundle);
const cases = errorCases(responseExamples(bundle));
console.log(`contract errors: ${cases.length} cases`);

for (const each of cases) {
  it(labelOf(each), async () => {
    const request = requestFor(each.operation, requests);
    expect(await checkError(validator, await mockOf(each.operation), request, each)).toEqual([]);
  });
}
