import { isRunning } from '../../forever.js';
import { take } from '../../pages.js';
import { pairKey } from '../../state/pair-key.js';
import type { CommentRecord } from '../../state/records/comments.js';
import type { CommunityRecord } from '../../state/records/communities.js';
import type { PollRecord } from '../../state/records/polls.js';
import type { PostRecord } from '../../state/records/posts.js';
import type { World } from '../../world.js';
import { type MemberView, viewMembers } from './channels.js';
import { type Limited, limited } from './limit.js';
import { nameOf, namesOf } from './names.js';
import { reactionsOf } from './reactions.js';

export interface CommunityView
  extends Pick<CommunityRecord, 'communityId' | 'displayName' | 'description' | 'isPublic' | 'isDeleted'> {
  readonly members: number;
  readonly posts: number;
}

export interface CommunitiesView {
  readonly communities: Limited<CommunityView>;
}

export interface CommentView
  extends Pick<
    CommentRecord,
    'commentId' | 'userId' | 'parentId' | 'data' | 'approvalStatus' | 'flaggedBy' | 'isDeleted'
  > {
  readonly displayName: string;
  readonly reactions: Readonly<Record<string, number>>;
}

export interface PollView extends Pick<PollRecord, 'pollId' | 'question' | 'closedAt'> {
  readonly isClosed: boolean;
  readonly answers: readonly { readonly text: string; readonly votes: number; readonly voters: readonly string[] }[];
}

export interface PostView
  extends Pick<
    PostRecord,
    'postId' | 'userId' | 'dataType' | 'data' | 'feedType' | 'flaggedBy' | 'isDeleted' | 'createdAt'
  > {
  readonly displayName: string;
  readonly reactions: Readonly<Record<string, number>>;
  /** The kinds of what is attached. */
  readonly attachments: readonly string[];
  readonly poll?: PollView;
  readonly comments: Limited<CommentView>;
}

export interface CommunityDetails extends CommunityView {
  readonly memberList: Limited<MemberView>;
  /** The posts, the newest first. */
  readonly postList: Limited<PostView>;
}

/** The most voters that an answer names. */
const namedVoters = 20;

/** The communities, the newest first. */
export function viewCommunities(world: World): CommunitiesView {
  const { communities } = world.state;
  return {
    communities: limited(communities.newest(), communities.size, (community) => viewCommunity(world, community)),
  };
}

/** A community with its members and posts; nothing where there is none. */
export function viewCommunityDetails(world: World, communityId: string): CommunityDetails | undefined {
  const { state } = world;
  const community = state.communities.get(communityId);
  if (!community) return undefined;
  const target = pairKey('community', communityId);
  return {
    ...viewCommunity(world, community),
    memberList: viewMembers(world, communityId),
    postList: limited(state.posts.newestBy('target', target), state.posts.countBy('target', target), (post) =>
      viewPost(world, post),
    ),
  };
}

function viewCommunity({ state }: World, community: CommunityRecord): CommunityView {
  const { communityId, displayName, description, isPublic, isDeleted } = community;
  return {
    communityId,
    displayName,
    description,
    isPublic,
    isDeleted,
    members: state.channelMembers.countBy('member', communityId),
    posts: state.posts.countBy('target', pairKey('community', communityId)),
  };
}

function viewPost(world: World, post: PostRecord): PostView {
  const { state } = world;
  const { postId, userId, dataType, data, feedType, flaggedBy, isDeleted, createdAt } = post;
  const children = [...state.posts.by('parent', postId)];
  const pollId = [post, ...children].map((each) => each.data.pollId).find((id) => typeof id === 'string');
  const poll = pollId === undefined ? undefined : state.polls.get(pollId);
  const key = pairKey('post', postId);
  return {
    postId,
    userId,
    displayName: nameOf(state, userId),
    dataType,
    data,
    feedType,
    flaggedBy: namesOf(state, flaggedBy),
    isDeleted,
    createdAt,
    reactions: reactionsOf(state, 'post', postId),
    attachments: children.map((child) => child.dataType),
    ...(poll && { poll: viewPoll(world, poll) }),
    comments: limited(state.comments.by('reference', key), state.comments.countBy('reference', key), (comment) =>
      viewComment(world, comment),
    ),
  };
}

function viewComment({ state }: World, comment: CommentRecord): CommentView {
  const { commentId, userId, parentId, data, approvalStatus, flaggedBy, isDeleted } = comment;
  return {
    commentId,
    userId,
    displayName: nameOf(state, userId),
    parentId,
    data,
    approvalStatus,
    flaggedBy: namesOf(state, flaggedBy),
    isDeleted,
    reactions: reactionsOf(state, 'comment', commentId),
  };
}

function viewPoll({ state, clock }: World, { pollId, question, closedAt, answers }: PollRecord): PollView {
  return {
    pollId,
    question,
    closedAt,
    isClosed: closedAt !== null && !isRunning(closedAt, clock.nowMs),
    answers: answers.map(({ id, data }) => {
      const key = pairKey(pollId, id);
      const voters = take(state.pollVotes.newestBy('answer', key), namedVoters).map((vote) =>
        nameOf(state, vote.userId),
      );
      return { text: data, votes: state.pollVotes.countBy('answer', key), voters };
    }),
  };
}
