import { expect, it } from 'vitest';
import { bundle, isSuccess, labelOf, responseExamples } from './bundle.js';
import { danglingReferences } from './dangling.js';

const examples = responseExamples(bundle).filter((each) => isSuccess(each) && each.mediaType === 'application/json');

it('every documented response brings what it refers to', () => {
  const dangling = examples.flatMap((example) =>
    danglingReferences(bundle, example).map((finding) => `${labelOf(example)}: ${finding}`),
  );
  expect(dangling).toEqual([]);
});

it.each([
  ['users', 'posts/0/postedUserId: users lack'],
  ['files', 'postChildren/0/data/fileId: files lack'],
  ['postChildren', 'posts/0/children: postChildren lack'],
])('finds that %s are missing', (list, finding) => {
  const example = examples.find(({ operation }) => operation.id === 'v3.feeds.user.query');
  if (!example) throw new Error('v3.feeds.user.query has no example.');
  const value = { ...(example.value as Record<string, unknown>), [list]: [] }; // the example of an object
  expect(danglingReferences(bundle, { ...example, value }).join('\n')).toContain(finding);
});
