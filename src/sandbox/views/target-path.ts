import type { Call } from '../call.js';
import { networkId } from '../network.js';
import type { Target } from '../state/fields.js';

/** The path of the target that posts and comments are on, with which theirs begin (recorded responses). */
export function targetPath(call: Call, target: Target): string {
  return `${networkId}/social/${target.targetType}/${internalId(call, target)}`;
}

/** The id that the server itself uses for a target. */
export function internalId({ state }: Call, { targetType, targetId }: Target): string {
  return (targetType === 'user' ? state.users.get(targetId)?._id : undefined) ?? targetId;
}
