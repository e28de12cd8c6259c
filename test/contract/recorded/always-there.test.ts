import { expect, it } from 'vitest';
import { bundle, isSuccess, labelOf, responseExamples } from '../bundle.js';
import { payloadOf } from '../check-result.js';
import { alwaysThere, missingFields } from './always-there.js';
import { recordedResponses } from './responses.js';

const known = alwaysThere(recordedResponses);
const examples = responseExamples(bundle).filter(
  (each) => isSuccess(each) && each.mediaType === 'application/json' && each.operation.id.startsWith('v3.'),
);

it('reads from recorded responses what is null and never left out', () => {
  expect(known.size).toBeGreaterThan(10);
  expect([...(known.get('users') ?? [])]).toEqual(expect.arrayContaining(['avatarFileId', 'hashFlag', 'metadata']));
  expect(known.get('users')).not.toContain('description');
});

it('every documented response of version 3 has what recorded ones always have', () => {
  const missing = examples.flatMap((example) =>
    missingFields(known, payloadOf(bundle, example)).map((finding) => `${labelOf(example)}: ${finding}`),
  );
  expect(missing).toEqual([]);
});

it('finds a field that is left out, and none that is null', () => {
  const example = examples.find(({ operation }) => operation.id === 'v3.users.get');
  const { users } = example?.value as { users: Record<string, unknown>[] }; // the example of a list of users
  const [{ hashFlag, ...user } = {}] = users;
  expect(hashFlag).toBeDefined();
  expect(missingFields(known, { users: [{ ...user, hashFlag: null }, user] })).toEqual(['users/1 lacks hashFlag']);
});
