import type { Call } from '../call.js';
import { until } from '../forever.js';
import { hasBlockedWord, hasLinkNotAllowed } from '../queries/rules.js';
import { linkSettings, moderationSettings } from '../queries/settings.js';
import { refuse, refuseInvalid } from '../refuse.js';
import { mayInNetwork } from '../rules/permissions.js';
import type { ChannelRecord } from '../state/records/channels.js';
import { channelViewV2 } from '../views/channels.js';
import { userViewV2 } from '../views/users.js';
import { changeMember } from './change-member.js';

/** Most characters of text a thing may have: as many as a custom message has bytes (vendor's documentation). */
const maxLength = 102_400;

/**
 * Refuses texts with a blocked word, or with a link that is not allowed where the network wants links to be. Who has sent them to
 * a channel is muted there for as long as the network's settings say (vendor's description of the event). Call it before anything
 * else is changed.
 */
export function moderate(call: Call, texts: readonly string[], channel?: ChannelRecord): void {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > maxLength) refuseInvalid([`The texts must have at most ${maxLength} characters together.`]);
  if (call.actor.isAdministrator || mayInNetwork(call, 'User/ExempFromBlacklist')) return;
  const { blacklistMuteTimeout = 0, whitelistMuteTimeout = 0 } = moderationSettings(call.state);
  if (texts.some((text) => hasBlockedWord(call.state, text))) {
    mute(call, channel, blacklistMuteTimeout);
    // Webhooks are told of every such message, muted or not (vendor's description of the event).
    if (channel) emitBan(call, channel);
    refuse(400308, 'Data contain blacklist word', { hasChanged: channel !== undefined });
  }
  if (!linkSettings(call.state).isWhitelistEnabled) return;
  if (texts.some((text) => hasLinkNotAllowed(call.state, text))) {
    const hasChanged = mute(call, channel, whitelistMuteTimeout);
    refuse(400309, 'Data contain link that is not in whitelist', { hasChanged });
  }
}

/** Mutes who asks in a channel, for milliseconds (assumed: no source states the unit); says whether it did. */
export function mute(call: Call, channel: ChannelRecord | undefined, periodMs: number): boolean {
  const { userId } = call.actor;
  if (!channel || userId === undefined || periodMs <= 0) return false;
  changeMember(call, channel, userId, { mutedUntil: until(call.nowMs, periodMs) });
  return true;
}

function emitBan(call: Call, channel: ChannelRecord): void {
  const user = call.state.users.get(call.actor.userId ?? '');
  if (!user) return;
  call.emit('moderation.didBan', () => ({
    channel: [channelViewV2(call, channel)],
    users: [userViewV2(user)],
    userId: user.userId,
  }));
}
