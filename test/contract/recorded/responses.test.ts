import { expect, it } from 'vitest';
import { bundle } from '../bundle.js';
import { Validator } from '../validator.js';
import { assigned, checkRecorded, recordedResponses } from './responses.js';

const validator = new Validator(bundle);
console.log(`recorded responses: ${assigned.length} of ${recordedResponses.length} are of operations described here`);

it('has every recorded response', () => {
  expect(assigned).toHaveLength(56);
});

it.each(assigned)('$operationId is described as it was recorded: $name', (response) => {
  expect(checkRecorded(bundle, validator, response)).toEqual([]);
});
