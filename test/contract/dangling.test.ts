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
  ['v3.feeds.user.query', 'users', 'posts/0/postedUserId: users lack'],
  ['v3.feeds.user.query', 'files', 'postChildren/0/data/fileId: files lack'],
  ['v3.feeds.user.query', 'postChildren', 'posts/0/children: postChildren lack'],
  ['v3.feeds.user.query', 'users', 'posts/0/targetId: users lack'],
  ['v3.feeds.user.query', 'posts', 'postChildren/0/parentPostId: posts, postChildren lack'],
  ['v3.channels.users.query', 'channels', 'channelUsers/0/channelId: channels lack'],
  ['v3.communities.get', 'categories', 'communities/0/categoryIds: categories lack'],
  ['v3.communities.get', 'communities', 'feeds/0/targetId: communities lack'],
  ['v3.comments.get', 'comments', 'commentChildren/0/parentId: comments, commentChildren lack'],
  ['v3.comments.query', 'users', 'commentChildren/0/mentionees/0/userIds: users lack'],
])('finds in a response of %s that %s are missing: %s', (id, list, finding) => {
  const example = examples.find(({ operation }) => operation.id === id);
  if (!example) throw new Error(`${id} has no example.`);
  const value = { ...(example.value as Record<string, unknown>), [list]: [] }; // the example of an object
  expect(danglingReferences(bundle, { ...example, value }).join('\n')).toContain(finding);
});
