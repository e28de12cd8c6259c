import { mkdtemp, rm } from 'node:fs/promises';
import { afterAll, expect, it } from 'vitest';
import { projectPath } from '../../../scripts/lib/paths.js';
import { buildMutant } from './build-mutant.js';
import type { Mutation } from './mutations.js';
import { failingSequence } from './notice.js';

const folder = await mkdtemp(projectPath('node_modules', '.mutations-'));
afterAll(() => rm(folder, { recursive: true }));

/** One for each thing that has to hold of any sequence of requests. */
const damages: Mutation[] = [
  {
    rule: 'the same requests have the same responses',
    file: 'ids.ts',
    text: '(this.#seed +',
    replacement: '(performance.now() +',
  },
  {
    rule: 'what is refused changes nothing',
    file: 'rules/channels.ts',
    text: 'refuse(400304, `User [${userId}] is banned from channel [${channelId}]`)',
    replacement: "{ call.state.channels.update(channelId, { displayName: 'x' }); refuse(400304, 'x'); }",
  },
  {
    rule: 'what reads changes nothing',
    file: 'handlers/polls.ts',
    text: '  get(call, { pollId }) {',
    replacement:
      '  get(call, { pollId }) { if (call.state.polls.has(pollId)) call.state.polls.update(pollId, { closedIn: 9 });',
  },
  {
    rule: 'a state that was saved and loaded is the same',
    file: 'state/state.ts',
    text: 'rows[name] ?? []',
    replacement: '(rows[name] ?? []).slice(1)',
  },
  {
    rule: 'nothing fails',
    file: 'handlers/polls.ts',
    text: '  get(call, { pollId }) {',
    replacement: '  get(call, { pollId }) { null.x;',
  },
  {
    rule: 'a refusal is listed by its operation',
    file: 'rules/channels.ts',
    text: 'refuse(400304, `User [${userId}] is banned from channel [${channelId}]`)',
    replacement: "refuse(400319, 'x')",
  },
  {
    rule: 'a response is valid',
    file: 'views/polls.ts',
    text: 'isVoted: hasVoted(call, poll)',
    replacement: "isVoted: 'yes'",
  },
  {
    rule: 'memberCount is that of the members',
    file: 'views/channels.ts',
    text: "state.channelMembers.countBy('member', channel.channelId)",
    replacement: "state.channelMembers.countBy('channel', channel.channelId)",
  },
  {
    rule: 'commentsCount is that of the comments',
    file: 'views/posts.ts',
    text: "state.comments.countBy('shown', comments)",
    replacement: "state.comments.countBy('reference', comments)",
  },
  {
    rule: 'childrenNumber is that of the replies',
    file: 'views/messages.ts',
    text: "state.messages.countBy('reply', message.messageId)",
    replacement: "state.messages.countBy('parent', message.messageId)",
  },
  {
    rule: 'voteCount is that of the voters',
    file: 'views/polls.ts',
    text: "state.pollVotes.countBy('answer', pairKey(pollId, answer.id))",
    replacement: '0',
  },
  {
    rule: 'postCount is that of the posts',
    file: 'state/records/posts.ts',
    text: 'post.isDeleted || post.parentPostId !== null ? undefined : post.feedId',
    replacement: 'post.parentPostId !== null ? undefined : post.feedId',
  },
];

// The bar of the refusals and the model shows that sequences find nothing in the sandbox as it is.
it.each(damages)('sequences notice where it is broken that $rule', async (damage) => {
  const noticed = await failingSequence(await buildMutant(damage, folder));
  console.log(`noticed  ${damage.rule}  <-  ${noticed}`);
  expect(noticed).toBeDefined();
});
