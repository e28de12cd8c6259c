import type { Call } from '../call.js';
import { socialSettings } from '../queries/network-settings.js';
import { refuse } from '../refuse.js';
import type { Target } from '../state/fields.js';
import type { CommunityRecord } from '../state/records/communities.js';
import { mayInChannel } from './channels.js';
import { canReadCommunity, requireCommunity, requireNotBannedFrom, requireParticipant } from './communities.js';
import { requireUser } from './users.js';

/** Refuses a target that is not there. What content there is, the sandbox does not know. */
export function requireTarget(call: Call, { targetType, targetId }: Target): void {
  if (targetType === 'user') requireUser(call, targetId);
  if (targetType === 'community') requireCommunity(call, targetId);
}

/** Whether who asks may read what is on a target. */
export function canReadTarget(call: Call, target: Target): boolean {
  if (target.targetType !== 'community') return true;
  const community = communityOf(call, target);
  return community !== undefined && canReadCommunity(call, community);
}

/**
 * Refuses to comment and react in a community to who is banned from it and, unless the social settings allow it, to who is not a
 * member.
 */
export function requireMayInteract(call: Call, target: Target): void {
  const community = communityOf(call, target);
  if (!community) return;
  if (socialSettings(call.state).disallowNonMemberInteractInCommunity) requireParticipant(call, community);
  else if (!call.actor.isAdministrator) requireNotBannedFrom(call, community);
}

/** The community that a target is, if it is one. */
export function communityOf({ state }: Call, { targetType, targetId }: Target): CommunityRecord | undefined {
  return targetType === 'community' ? state.communities.get(targetId) : undefined;
}

/** Whether who asks may change what others have put on a target: by a role in the community or in the network. */
export function mayModerate(
  call: Call,
  { targetType, targetId }: Target,
  verb: 'EDIT' | 'DELETE',
  kind: 'POST' | 'COMMENT',
): boolean {
  const place = targetType === 'community' ? 'COMMUNITY' : 'USER_FEED';
  return mayInChannel(call, { channelId: targetId }, `${verb}_${place}_${kind}`);
}

/** Refuses what no role of who asks permits on a target. */
export function requireModerator(call: Call, target: Target, verb: 'EDIT' | 'DELETE', kind: 'POST' | 'COMMENT'): void {
  if (!mayModerate(call, target, verb, kind)) refuse(400301, 'You are not allowed to do this');
}

/** Whether who asks decides on what waits for approval on a target. */
export function mayReview(call: Call, { targetId }: Target): boolean {
  return mayInChannel(call, { channelId: targetId }, 'REVIEW_COMMUNITY_POST');
}

/** Refuses who does not decide on what waits for approval on a target. */
export function requireReviewer(call: Call, target: Target): void {
  if (!mayReview(call, target)) refuse(400301, 'You are not allowed to do this');
}
