import { expect, it } from 'vitest';
import { bundle, responseExamples } from './bundle.js';
import { checkWire } from './check-wire.js';
import { useServer } from './mock.js';
import { startRecorder } from './recorder.js';
import { type WireCase, wireCases } from './wire-cases.js';

const recorder = useServer(startRecorder);
const answers = responseExamples(bundle);
const cases = wireCases(bundle);
const groups = new Map<string, WireCase[]>();
for (const each of cases) groups.set(each.group, [...(groups.get(each.group) ?? []), each]);
console.log(`contract wire: ${cases.length} cases`);

// One test for all the values of an argument: a test for each would take longer to report than to run.
it.each([...groups])('%s', async (_, group) => {
  const findings: string[] = [];
  for (const each of group) {
    for (const finding of await checkWire(recorder(), each, answers)) findings.push(`${each.name}: ${finding}`);
  }
  expect(findings).toEqual([]);
});
