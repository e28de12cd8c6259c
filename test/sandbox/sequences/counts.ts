import type { AmityClient } from '../../../src/index.js';
import type { Sandbox } from '../../../src/sandbox.js';
import type { Comment, Post } from '../../../src/types.js';
import { walk } from '../model/reads/channels.js';
import { Holdings } from './picks.js';

type ReferenceType = 'message' | 'post' | 'comment';

/** Numbers that the API gives, beside those of what its lists hold. */
export interface Count {
  /** Of which thing, and which field. */
  of: string;
  given: unknown;
  listed: unknown;
}

const options = { limit: 100 };

/** Reads every number that the API gives of what there is, and the list that it is the number of, as the administrator. */
export async function readCounts(admin: AmityClient, sandbox: Sandbox): Promise<Count[]> {
  const held = new Holdings(sandbox.snapshot(), []);
  const live = (kind: Parameters<Holdings['rows']>[0]) => held.rows(kind).filter(({ isDeleted }) => !isDeleted);
  const counts: Count[] = [];
  for (const { channelId } of live('channels')) counts.push(...(await ofChannel(admin, String(channelId))));
  for (const { communityId } of live('communities')) counts.push(...(await ofCommunity(admin, String(communityId))));
  for (const { userId } of live('users')) counts.push(...(await ofFeed(admin, String(userId))));
  for (const { pollId } of live('polls')) counts.push(...(await ofPoll(admin, String(pollId))));
  return counts;
}

async function ofChannel({ v2, v3 }: AmityClient, channelId: string): Promise<Count[]> {
  const { channels: [channel] = [] } = await v3.channels.get({ channelId });
  const members = await walk(v3.channels.users.query({ channelId, options }));
  const messages = await walk(v3.messages.query({ channelId, options: { first: 100 } }));
  const moderators = members.filter(({ roles = [] }) => roles.includes('channel-moderator'));
  const of = (field: string) => `channel ${channelId} ${field}`;
  const counts: Count[] = [
    { of: of('memberCount'), given: channel?.memberCount, listed: members.length },
    { of: of('moderatorMemberCount'), given: channel?.moderatorMemberCount, listed: moderators.length },
    { of: of('messageCount'), given: channel?.messageCount, listed: messages.length },
  ];
  for (const message of messages) {
    const { messageId = '', childrenNumber } = message;
    const replies = messages.filter(({ parentId, isDeleted }) => parentId === messageId && !isDeleted);
    counts.push({ of: `message ${messageId} childrenNumber`, given: childrenNumber, listed: replies.length });
    counts.push(...(await ofReactions({ v2, v3 } as AmityClient, 'message', messageId, message)));
  }
  return counts;
}

async function ofReactions(
  { v3 }: AmityClient,
  referenceType: ReferenceType,
  referenceId: string,
  { reactions, reactionsCount, isDeleted }: Pick<Post, 'reactions' | 'reactionsCount' | 'isDeleted'>,
): Promise<Count[]> {
  if (isDeleted) return [];
  const found = await walk(v3.reactions.query({ referenceType, referenceId, options }));
  const byName: Record<string, number> = Object.create(null);
  for (const { reactionName = '' } of found.flatMap(({ reactors = [] }) => reactors))
    byName[reactionName] = (byName[reactionName] ?? 0) + 1;
  const total = Object.values(byName).reduce((sum, each) => sum + each, 0);
  const of = `${referenceType} ${referenceId}`;
  return [
    { of: `${of} reactionsCount`, given: reactionsCount, listed: total },
    { of: `${of} reactions`, given: sorted(reactions), listed: sorted(byName) },
  ];
}

function sorted(counts: Readonly<Record<string, unknown>> = {}): unknown[] {
  return Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));
}

async function ofCommunity(admin: AmityClient, communityId: string): Promise<Count[]> {
  const { v3 } = admin;
  const { communities: [community] = [], feeds = [] } = await v3.communities.get({ communityId });
  const members = await walk(v3.communities.users.query({ communityId, memberships: ['member'], options }));
  const moderators = members.filter(({ roles = [] }) => roles.includes('community-moderator'));
  const of = (field: string) => `community ${communityId} ${field}`;
  const counts: Count[] = [
    { of: of('membersCount'), given: community?.membersCount, listed: members.length },
    { of: of('moderatorMemberCount'), given: community?.moderatorMemberCount, listed: moderators.length },
  ];
  const posts: Post[] = [];
  for (const feedType of ['published', 'reviewing', 'declined'] as const) {
    const found = await walk(
      v3.posts.query({ targetType: 'community', targetId: communityId, feedType, isDeleted: false, options }),
    );
    const feed = feeds.find((each) => each.feedType === feedType);
    counts.push({ of: of(`${feedType} postCount`), given: feed?.postCount ?? 0, listed: found.length });
    if (feedType === 'published')
      counts.push({ of: of('postsCount'), given: community?.postsCount, listed: found.length });
    posts.push(...found);
  }
  for (const post of posts) counts.push(...(await ofPost(admin, post)));
  return counts;
}

/** The posts on a user's own feed. */
async function ofFeed(admin: AmityClient, userId: string): Promise<Count[]> {
  const { v3 } = admin;
  const posts = await walk(v3.posts.query({ targetType: 'user', targetId: userId, isDeleted: false, options }));
  const counts: Count[] = [];
  for (const post of posts) counts.push(...(await ofPost(admin, post)));
  return counts;
}

async function ofPost(admin: AmityClient, post: Post): Promise<Count[]> {
  const { postId = '' } = post;
  const query = {
    referenceId: postId,
    referenceType: 'post',
    filterByParentId: false,
    isDeleted: false,
    options,
  } as const;
  // A list is asked for what has a flag and for what has none; together they are all.
  const lists = [{ hasFlag: false }, { hasFlag: true }].map((each) =>
    walk(admin.v3.comments.query({ ...query, ...each })),
  );
  const [unflagged = [], flagged = []] = await Promise.all(lists);
  const comments = [...unflagged, ...flagged];
  const of = (field: string) => `post ${postId} ${field}`;
  const counts: Count[] = [
    { of: of('commentsCount'), given: post.commentsCount, listed: comments.length },
    // A flagged comment may also be one that was declined, which no list has.
    ...(flagged.length > 0 ? [{ of: of('hasFlaggedComment'), given: post.hasFlaggedComment, listed: true }] : []),
    { of: of('childrenNumber'), given: post.childrenNumber, listed: post.children?.length },
    ...(await ofReactions(admin, 'post', postId, post)),
  ];
  for (const comment of comments) counts.push(...(await ofComment(admin, comment, comments)));
  return counts;
}

async function ofComment(admin: AmityClient, comment: Comment, all: readonly Comment[]): Promise<Count[]> {
  const { commentId = '', childrenNumber } = comment;
  const replies = all.filter(({ parentId }) => parentId === commentId);
  return [
    { of: `comment ${commentId} childrenNumber`, given: childrenNumber, listed: replies.length },
    ...(await ofReactions(admin, 'comment', commentId, comment)),
  ];
}

async function ofPoll({ v3 }: AmityClient, pollId: string): Promise<Count[]> {
  const { polls: [poll] = [] } = await v3.polls.get({ pollId });
  const counts: Count[] = [];
  for (const { id: answerId = '', voteCount } of poll?.answers ?? []) {
    const voters = await walk(v3.polls.answers.queryVoters({ pollId, answerId, options }));
    counts.push({ of: `poll ${pollId} ${answerId} voteCount`, given: voteCount, listed: voters.length });
  }
  return counts;
}
