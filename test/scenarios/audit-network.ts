import { type AmityClient, AmityNotFoundError } from '../../src/index.js';

/** The longest that a token of an admin should live. */
const longestAdminTokenHours = 30 * 24;

/** Reads a network's roles and settings, and says in a sentence each what a reviewer should look at. */
export async function auditNetwork(amity: AmityClient): Promise<string[]> {
  const { networkSettings } = amity.v3;
  const [{ roles }, chat, moderation, users, { securityConfigs }] = await Promise.all([
    amity.v2.roles.query(),
    networkSettings.chat.get(),
    networkSettings.moderation.get(),
    networkSettings.users.get(),
    networkSettings.securityConfigs.get(),
  ]);
  const findings: string[] = [];
  for (const { publicId, permissions = [] } of roles ?? []) {
    if (permissions.length > 0) findings.push(`Role ${publicId} may ${permissions.join(', ')}.`);
  }
  for (const roleId of users.fallbackRole?.enabled ? (users.fallbackRole.roleIds ?? []) : []) {
    findings.push(await fallbackFinding(amity, roleId));
  }
  if (chat.isAllowAdminViewConversationMessage) findings.push('Admins may read conversations.');
  if (!moderation.isReportEnabled) findings.push('Users cannot report each other.');
  if (!moderation.isWhitelistEnabled) findings.push('Links to any site may be posted.');
  const hours = securityConfigs?.adminToken?.expiresInHours ?? Number.POSITIVE_INFINITY;
  if (hours > longestAdminTokenHours) findings.push(`Admin tokens live for ${hours} hours.`);
  return findings;
}

/** The permissions of users without another role. */
async function fallbackFinding(amity: AmityClient, roleId: string): Promise<string> {
  const { data, error } = await amity.v3.roles.get({ roleId }).safe();
  if (data) return `Everybody without a role may ${data.flatMap(({ permissions }) => permissions).join(', ')}.`;
  if (error instanceof AmityNotFoundError) return `The role ${roleId} of those without one does not exist.`;
  throw error;
}
