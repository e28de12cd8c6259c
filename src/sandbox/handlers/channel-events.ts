import type { Call } from '../call.js';
import { isChannelMember } from '../rules/channels.js';
import type { ChannelRecord } from '../state/records/channels.js';
import { channelViewV2, latestOf } from '../views/channels.js';
import { userViewV2 } from '../views/users.js';

/** Names of those whom an event is about, and of who did it, by the keys that its description has. */
interface Named {
  userIds?: readonly string[];
  userId?: string;
  actorId?: string;
  adderId?: string;
  removerId?: string;
}

/** Tells of a channel, with all users whom the event names. One that is about nobody tells nothing. */
export function emitChannel(call: Call, event: string, channel: ChannelRecord, named: Named): void {
  if (named.userIds?.length === 0) return;
  call.emit(event, () => {
    const userIds = new Set(Object.values(named).flat());
    const users = [...userIds].map((userId) => call.state.users.get(userId)).filter((user) => user !== undefined);
    return { channel: [channelViewV2(call, latestOf(call, channel))], users: users.map(userViewV2), ...named };
  });
}

/** Tells of a new channel and of its first members. */
export function emitCreated(call: Call, channel: ChannelRecord): void {
  const members = [...call.state.channelMembers.by('member', channel.channelId)];
  emitChannel(call, 'channel.didCreate', channel, { userIds: members.map(({ userId }) => userId) });
}

/** Actor of an event: the administrator is somebody, too. */
export function doerOf({ actor }: Call): string {
  return actor.userId ?? actor.name;
}

/** Users who are no members yet. */
export function newMembers(call: Call, { channelId }: ChannelRecord, userIds: readonly string[]): string[] {
  return [...new Set(userIds)].filter((userId) => !isChannelMember(call, channelId, userId));
}
