import type { Call } from '../call.js';
import { filter, type PageRequest, pageOf } from '../pages.js';
import type { TimeOrder } from '../queries/by-time.js';
import { socialSettings } from '../queries/network-settings.js';
import { countPosts, findPosts, type PostFilter } from '../queries/posts.js';
import { refuse } from '../refuse.js';
import { canReadCommunity, isMember, requireCommunity } from '../rules/communities.js';
import { communityOf } from '../rules/targets.js';
import { requireUser } from '../rules/users.js';
import type { PostRecord } from '../state/records/posts.js';
import { pagingWithPrevious } from '../views/paging.js';
import { postList } from '../views/posts.js';
import type { Handlers } from './handlers.js';

export const v3Feeds: Handlers['v3']['feeds'] = {
  global: {
    query(call, { showOnlyMyFeed = false, dataTypes, options }) {
      call.assume("the posts of one's own feed and of the communities that one is in, the latest first");
      const found = findPosts(call, { dataTypes, isDeleted: false }, 'lastCreated');
      const mine = filter(found, (post) => isInGlobalFeed(call, post, showOnlyMyFeed));
      return feedPage(call, mine, options);
    },
  },
  community: {
    query(call, { communityId, sortBy = 'lastCreated', options, ...wanted }) {
      const community = call.state.communities.get(communityId);
      if (community && !community.isDeleted && !canReadCommunity(call, community))
        refuse(400100, `User [${call.actor.userId}] is not join this community [${communityId}]`);
      requireCommunity(call, communityId);
      return findPage(call, { targetType: 'community', targetId: communityId, ...wanted }, sortBy, options);
    },
  },
  user: {
    query(call, { userId, sortBy = 'lastCreated', options, ...wanted }) {
      requireUser(call, userId);
      return findPage(call, { targetType: 'user', targetId: userId, ...wanted }, sortBy, options);
    },
    count(call, { userId, isDeleted }) {
      requireUser(call, userId);
      return { postsCount: countPosts(call, userId, isDeleted) };
    },
  },
  content: {
    query(call, { sortBy = 'lastCreated', options, ...wanted }) {
      const page = pageOf(findPosts(call, { targetType: 'content', ...wanted }, sortBy), options);
      const { posts, comments, users, files } = postList(call, page.items);
      return { posts, comments, users, files, paging: pagingWithPrevious(page) };
    },
  },
};

function findPage(call: Call, wanted: PostFilter, sortBy: TimeOrder, options?: PageRequest) {
  return feedPage(call, findPosts(call, wanted, sortBy), options);
}

/** A page of a feed. Streams, polls and feeds are what the lists of posts alone answer with (description of 2024). */
function feedPage(call: Call, posts: Iterable<PostRecord>, options?: PageRequest) {
  const page = pageOf(posts, options);
  const { feeds: _feeds, videoStreamings: _streams, polls: _polls, ...list } = postList(call, page.items);
  return { ...list, paging: pagingWithPrevious(page) };
}

/** Whether a post is for the global feed of who asks, by the social settings; administrators see all communities' there. */
function isInGlobalFeed(call: Call, post: PostRecord, onlyOwn: boolean): boolean {
  const shows = socialSettings(call.state);
  if (post.targetType === 'user' && post.targetId === call.actor.userId) return shows.showMyPost;
  if (onlyOwn || shows.showOnlyMyFeed) return false;
  const community = communityOf(call, post);
  if (!community) return shows.showEveryonePost || call.actor.isAdministrator;
  return shows.showCommunityPost && (call.actor.isAdministrator || isMember(call, community));
}
