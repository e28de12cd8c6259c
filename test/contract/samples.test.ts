import { expect, it } from 'vitest';
import { listOperations } from '../../scripts/openapi/operations.js';
import { codeSamples } from '../../scripts/samples/samples.js';
import { bundle, requestExamples, requestFor } from './bundle.js';
import { checkSample } from './check-sample.js';
import { useMocks, useServer } from './mock.js';
import { startRecorder } from './recorder.js';

const mockOf = useMocks(bundle);
const recorder = useServer(startRecorder);
const requests = requestExamples(bundle);
const cases = listOperations(bundle).flatMap((operation) =>
  codeSamples(bundle, operation).map((sample) => ({ operation, sample })),
);
console.log(`contract samples: ${cases.length} cases`);

for (const { operation, sample } of cases) {
  it(`${operation.id} in ${sample.label}`, async () => {
    const request = requestFor(operation, requests);
    expect(await checkSample(recorder(), await mockOf(operation), sample, request)).toEqual([]);
  });
}
