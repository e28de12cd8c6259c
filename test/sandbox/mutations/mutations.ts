/** A rule of the sandbox, broken by an edit of its source. */
export interface Mutation {
  /** The rule, as it should be. */
  rule: string;
  /** The file, below `src/sandbox/`. */
  file: string;
  /** The text that stands there once, and what comes in its place. */
  text: string;
  replacement: string;
  /** The test file, below `test/sandbox/`, that is there for it, where that is not the refusals or the model. */
  test?: string;
}

const channels = 'rules/channels.ts';
const messages = 'rules/messages.ts';
const communities = 'rules/communities.ts';

/** Rules, each of another kind. */
export const mutations: Mutation[] = [
  {
    rule: 'the banned do not join',
    file: channels,
    text: 'refuse(400304, `User [${userId}] is banned from channel [${channelId}]`)',
    replacement: 'void 0',
  },
  {
    rule: 'only the banned are unbanned',
    file: channels,
    text: 'refuse(400316, `User [${userId}] is not banned from channel [${channelId}]`)',
    replacement: 'void 0',
  },
  {
    rule: 'members of a conversation stay who they are',
    file: channels,
    text: "if (type === 'conversation') refuse(400300",
    replacement: 'if (false) refuse(400300',
  },
  {
    rule: 'a closed channel is closed for good',
    file: channels,
    text: 'if (isClosed) refuse(400300',
    replacement: 'if (false) refuse(400300',
  },
  {
    rule: 'users see no deleted channel',
    file: channels,
    text: "if (channel.isDeleted) return mayInChannel(call, channel, 'CLOSE_CHANNEL');",
    replacement: '',
  },
  {
    rule: 'nobody sees the conversations of others',
    file: channels,
    text: "return channel.type !== 'conversation' ||",
    replacement: 'return true ||',
  },
  {
    rule: 'only members write and add members',
    file: channels,
    text: 'refuse(400301, `You are not a member of channel [${channelId}]`)',
    replacement: 'void 0',
  },
  {
    rule: 'roles in a channel count there',
    file: channels,
    text: "return member?.membership === 'member' && permissionsOf(",
    replacement: 'return false && permissionsOf(',
  },
  {
    rule: 'the muted do not write',
    file: messages,
    text: 'refuse(400302, `You are muted in channel [${channelId}]`)',
    replacement: 'void 0',
  },
  {
    rule: 'moderators write in a muted channel',
    file: messages,
    text: " && !mayInChannel(call, channel, 'MUTE_CHANNEL'))",
    replacement: ')',
  },
  {
    rule: 'only administrators write in a broadcast channel',
    file: messages,
    text: "if (channel.type === 'broadcast') refuse(400301",
    replacement: 'if (false) refuse(400301',
  },
  {
    rule: 'messages of others are not edited',
    file: messages,
    text: "  requireMayManage(call, message, channel, 'EDIT_MESSAGE');\n",
    replacement: '',
  },
  {
    rule: 'messages of others are not deleted',
    file: messages,
    text: "  requireMayManage(call, message, channel, 'DELETE_MESSAGE');\n",
    replacement: '',
  },
  {
    rule: 'replies take segments of the channel',
    file: 'actions/messages.ts',
    text: 'const segment = channel.lastSegment + 1;',
    replacement: 'const segment = channel.lastSegment + (fields.parentId ? 0 : 1);',
  },
  {
    rule: 'a ban deletes messages',
    file: 'actions/channels.ts',
    text: '  deleteMessagesIn(call, channel, userId);\n',
    replacement: '',
  },
  {
    rule: 'closing deletes messages',
    file: 'actions/channels.ts',
    text: '  deleteAllMessagesIn(call, channel);\n',
    replacement: '',
  },
  {
    rule: 'closing takes everybody out',
    file: 'actions/channels.ts',
    text: '    leaveChannel(call, channel, userId);\n',
    replacement: '    void userId;\n',
  },
  {
    rule: 'everybody flags once',
    file: 'rules/flags.ts',
    text: "if (flaggedBy.includes(actor.userId ?? '')) refuse",
    replacement: 'if (false) refuse',
  },
  {
    rule: 'a message goes at the limit of flags',
    file: 'actions/messages.ts',
    text: 'flagged.flaggedBy.length >= limit',
    replacement: 'flagged.flaggedBy.length > limit',
  },
  {
    rule: 'a reaction that is taken back counts no longer',
    file: 'actions/reactions.ts',
    text: 'count(call, reaction, reaction.reactionName, -1);',
    replacement: '',
  },
  {
    rule: 'a mute of -1 has no end',
    file: 'forever.ts',
    text: 'if (periodMs < 0) return forever;',
    replacement: 'if (periodMs < 0) return null;',
  },
  {
    rule: 'mutes end',
    file: 'forever.ts',
    text: 'Date.parse(end) > nowMs',
    replacement: 'nowMs > 0',
  },
  {
    rule: 'a word may have to stand alone to be blocked',
    file: 'queries/rules.ts',
    text: 'patternOf(regex, isMatchExactWord)',
    replacement: 'patternOf(regex, isMatchExactWord && false)',
  },
  {
    rule: 'rules that are off find nothing',
    file: 'queries/rules.ts',
    text: 'if (isEnabled && patternOf',
    replacement: 'if (patternOf',
  },
  {
    rule: 'who sends a blocked word is muted',
    file: 'actions/moderate.ts',
    text: '  changeMember(call, channel, userId, { mutedUntil: until(call.nowMs, periodMs) });\n',
    replacement: '',
  },
  {
    rule: 'a community keeps a moderator',
    file: communities,
    text: 'refuse(400317, `Community [${communityId}] would be left without a moderator`)',
    replacement: 'void 0',
  },
  {
    rule: 'a community keeps a member',
    file: communities,
    text: 'refuse(400318, `The last member cannot leave community [${communityId}]`)',
    replacement: 'void 0',
  },
  {
    rule: 'only members take part in a community',
    file: communities,
    text: 'if (!isMember(call, community))\n    refuse(400300',
    replacement: 'if (false)\n    refuse(400300',
  },
  {
    rule: 'posts that wait are not for others to see',
    file: 'rules/posts.ts',
    text: "return post.feedType === 'published' ||",
    replacement: 'return true ||',
  },
  {
    rule: 'a page has as many as are asked for',
    file: 'segment-pages.ts',
    text: 'if (items.length === count) return',
    replacement: 'if (items.length === count + 1) return',
  },
  {
    rule: 'nobody finds the private communities of others',
    file: communities,
    text: 'return community.isPublic || community.isDiscoverable ||',
    replacement: 'return true ||',
    test: 'communities.test.ts',
  },
  {
    rule: 'no two communities have one name',
    file: communities,
    text: 'refuse(400315, `A community with the name [${displayName}] exists already`)',
    replacement: 'void 0',
  },
  {
    rule: 'a deleted post takes its children along',
    file: 'actions/posts.ts',
    text: `const changes = { isDeleted: true, updatedAt: call.now };
  for (const { postId } of childrenOf(call, post)) call.state.posts.update(postId, changes);`,
    replacement: 'const changes = { isDeleted: true, updatedAt: call.now };',
    test: 'posts.test.ts',
  },
  {
    rule: 'a poll closes when its time is over',
    file: 'actions/polls.ts',
    text: 'closedAt: closedIn > 0 ? until(call.nowMs, closedIn) : null',
    replacement: 'closedAt: null',
  },
  {
    rule: 'another vote takes the place of the first',
    file: 'handlers/polls.ts',
    text: 'call.state.pollVotes.delete(pairKey(pairKey(pollId, answerId), userId));',
    replacement: 'void [answerId, userId];',
    test: 'polls.test.ts',
  },
  {
    rule: 'roles in the network count there',
    file: 'rules/permissions.ts',
    text: 'return networkPermissionsOf(state, state.users.get(actor.userId',
    replacement: 'return false && networkPermissionsOf(state, state.users.get(actor.userId',
    test: 'roles.test.ts',
  },
  {
    rule: 'a session ends the token that its device has had',
    file: 'tokens.ts',
    text: 'state.tokens.delete(old.token);',
    replacement: 'void old;',
    test: 'tokens.test.ts',
  },
  {
    rule: 'tokens expire',
    file: 'tokens.ts',
    text: ' || Date.parse(token.expiresAt) <= nowMs) return undefined;',
    replacement: ') return undefined;',
    test: 'tokens.test.ts',
  },
  {
    rule: 'the next page begins at the end of this one',
    file: 'pages.ts',
    text: 'next: writeToken(skip + limit, limit)',
    replacement: 'next: writeToken(skip + limit + 1, limit)',
  },
  {
    rule: 'a pre-hook has three seconds',
    file: 'delivery/ask-prehooks.ts',
    text: 'const timeoutMs = 3_000;',
    replacement: 'const timeoutMs = 30_000;',
    test: 'prehooks.test.ts',
  },
];
