import { type AmityClient, AmityPermissionDeniedError } from '../../src/index.js';

/**
 * Opens a reading round, shuts a spammer out of it, and tries as the spammer to come in again.
 *
 * @returns the business code of the refusal; nothing where nobody refused
 */
export async function shutOutSpammer(
  admin: AmityClient,
  spammer: AmityClient,
  { channelId, members, spammerId }: { channelId: string; members: string[]; spammerId: string },
): Promise<number | undefined> {
  await admin.v3.channels.create({ channelId, displayName: 'Reading round', userIds: [...members, spammerId] });
  await admin.v2.channels.users.ban({ channelId, userIds: [spammerId] });
  const { error } = await spammer.v3.channels.join({ channelId }).safe();
  return error instanceof AmityPermissionDeniedError ? error.code : undefined;
}
