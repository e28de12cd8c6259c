import { expect, it } from 'vitest';
import { bundle, labelOf } from './bundle.js';
import { checkPaging, pageCases } from './check-paging.js';
import { useServer } from './mock.js';
import { startRecorder } from './recorder.js';

const recorder = useServer(startRecorder);
const cases = pageCases(bundle);
console.log(`contract paging: ${cases.length} cases`);

it.each(cases.map((each) => [labelOf(each.request), each] as const))('%s', async (_, each) => {
  expect(await checkPaging(bundle, recorder(), each)).toEqual([]);
});
