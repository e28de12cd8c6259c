import { createStream, giveChannel } from '../actions/video-streams.js';
import { actingUserId } from '../actor.js';
import { given } from '../given.js';
import { pageOf } from '../pages.js';
import { findLiveStreams, findStreams, postOf, targetOf } from '../queries/video-streams.js';
import { refuse } from '../refuse.js';
import { communityOf } from '../rules/targets.js';
import { requireUsers } from '../rules/users.js';
import { requireOwnStream, requireStream, requireStreaming } from '../rules/video-streams.js';
import { pairKey } from '../state/pair-key.js';
import { communityList } from '../views/communities.js';
import { eachOnce } from '../views/files.js';
import { pagingWithPrev, pagingWithPrevious } from '../views/paging.js';
import { usersOf } from '../views/users.js';
import { streamList, streamView, viewerBanView } from '../views/video-streams.js';
import type { Handlers } from './handlers.js';

export const v3VideoStreaming: Handlers['v3']['videoStreaming'] = {
  query(call, { sortBy = 'lastCreated', options, ...wanted }) {
    const page = pageOf(findStreams(call, wanted, sortBy), options);
    return { results: streamList(call, page.items), paging: pagingWithPrev(page) };
  },
  create(call, { title, channelEnabled = false, isSecure: _ofNoEffect, ...fields }) {
    requireStreaming(call);
    return streamList(call, [createStream(call, title, given(fields), channelEnabled)]);
  },
  queryLive(call, { targetType = ['all'], targetIds = [], options }) {
    const page = pageOf(findLiveStreams(call, targetType, targetIds), options);
    call.assume('a stream is on what its post is on, or else on the feed of who streams');
    const targets = new Set(page.items.map((stream) => communityOf(call, targetOf(stream, postOf(call, stream)))));
    const streams = streamList(call, page.items);
    const list = communityList(
      call,
      [...targets].filter((community) => community !== undefined),
    );
    return { ...list, ...streams, ...mergeUsers(streams, list), paging: pagingWithPrevious(page) };
  },
  get(call, { streamId }) {
    return streamList(call, [requireStream(call, streamId)]);
  },
  update(call, { streamId, channelEnabled = false, ...changes }) {
    requireOwnStream(call, streamId);
    call.assume('what is left out stays as it is; a channel stays once there is one');
    const changed = call.state.videoStreams.update(streamId, { ...given(changes), updatedAt: call.now });
    return streamList(call, [channelEnabled ? giveChannel(call, changed) : changed]);
  },
  delete(call, { streamId }) {
    const stream = call.state.videoStreams.get(streamId);
    if (!stream || stream.isDeleted) return refuse(400000, `Stream [${streamId}] not found`);
    requireOwnStream(call, streamId);
    call.assume('posts that show the stream stay');
    call.state.videoStreams.update(streamId, { isDeleted: true, updatedAt: call.now });
    return { success: true };
  },
  streamingUrl: {
    delete(call, { streamId }) {
      requireOwnStream(call, streamId);
      call.assume('the stream goes on as it is');
      return streamList(call, [call.state.videoStreams.update(streamId, { streamKey: null, updatedAt: call.now })]);
    },
  },
  viewerBans: {
    query(call, { streamId }) {
      const stream = requireOwnStream(call, streamId);
      const bans = [...call.state.viewerBans.by('stream', streamId)];
      call.assume('all bans come at once; the user is the one of the first ban');
      const [user] = usersOf(
        call.state,
        bans.slice(0, 1).map(({ userId }) => userId),
      );
      return {
        videoStreamingBannedUsers: bans.map((ban) => viewerBanView(call, ban)),
        videoStreamings: streamView(call, stream),
        ...(user && { users: user }),
        paging: {},
      };
    },
    create(call, { streamId, userIds }) {
      requireOwnStream(call, streamId);
      requireUsers(call, userIds);
      const bannedBy = actingUserId(call);
      for (const userId of userIds) {
        if (!call.state.viewerBans.has(pairKey(streamId, userId)))
          call.state.viewerBans.put({ streamId, userId, bannedBy, createdAt: call.now });
      }
      return { success: true };
    },
    delete(call, { streamId, userIds }) {
      requireOwnStream(call, streamId);
      call.assume('who is not banned is passed over');
      for (const userId of userIds) call.state.viewerBans.delete(pairKey(streamId, userId));
      return { success: true };
    },
  },
};

type Users = Pick<Required<ReturnType<typeof streamList>>, 'users' | 'files'>;

/** The users and files of two lists, each once. */
function mergeUsers(first: Users, second: Partial<Users>): Users {
  const users = new Map([...first.users, ...(second.users ?? [])].map((user) => [user.userId, user]));
  return { users: [...users.values()], files: eachOnce(first.files, second.files ?? []) };
}
