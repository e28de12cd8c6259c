import { type Static, Type } from '@sinclair/typebox';
import { texts, time, timeOrNull } from '../fields.js';
import { pairKey } from '../pair-key.js';
import { defineTable } from '../table.js';

/** Memberships of users in channels. One who has left keeps a record, with the membership `none`. */
export const channelMembers = defineTable(
  Type.Object({
    channelId: Type.String(),
    userId: Type.String(),
    membership: Type.Union([Type.Literal('none'), Type.Literal('member'), Type.Literal('banned')]),
    /** The roles in this channel, by id. */
    roles: texts,
    /** Until when the user may not write in this channel. */
    mutedUntil: timeOrNull,
    readToSegment: Type.Number(),
    lastMentionedSegment: Type.Number(),
    lastActivity: time,
    createdAt: time,
    updatedAt: time,
  }),
  (member) => pairKey(member.channelId, member.userId),
  {
    /** Members of a channel. */
    member: (row) => (row.membership === 'member' ? row.channelId : undefined),
    /** All who have to do with a channel, banned and gone ones too. */
    channel: (row) => row.channelId,
    /** Moderators of a channel. */
    moderator: (row) =>
      row.membership === 'member' && row.roles.includes('channel-moderator') ? row.channelId : undefined,
    /** Moderators of a community, whose members are those of its channel. */
    communityModerator: (row) =>
      row.membership === 'member' && row.roles.includes('community-moderator') ? row.channelId : undefined,
    /** Whoever has a role in a channel. */
    role: (row) => row.roles.map((role) => pairKey(row.channelId, role)),
    /** The channels that a user is in. */
    user: (row) => (row.membership === 'member' ? row.userId : undefined),
  },
);

export type ChannelMemberRecord = Static<typeof channelMembers.fields>;
