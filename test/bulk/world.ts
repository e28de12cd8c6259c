import { createAmityClient } from '../../src/index.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox.js';

/** So many user ids. */
export function userIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `user-${index}`);
}

/** A sandbox with these users and the channels `general` and `other`, and a client of it. */
export function startSandbox(users: readonly string[], options: SandboxOptions = {}) {
  const sandbox = createSandbox({
    seed: {
      users: users.map((userId) => ({ userId })),
      channels: ['general', 'other'].map((channelId) => ({ channelId, type: 'community' as const })),
    },
    ...options,
  });
  const { baseUrl, fetch, adminToken: token } = sandbox;
  return { sandbox, amity: createAmityClient({ baseUrl, fetch, token }) };
}

interface Tables {
  channelMembers: { channelId: string; userId: string; membership: string }[];
  messages: { messageId: string; channelId: string; segment: number; data: { text?: string } }[];
}

function tablesOf(sandbox: Sandbox): Tables {
  return (sandbox.snapshot() as unknown as { tables: Tables }).tables; // its own form
}

/** Members of a channel but for the administrator, who has made it, sorted. */
export function membersOf(sandbox: Sandbox, channelId: string): string[] {
  return tablesOf(sandbox)
    .channelMembers.filter((each) => each.channelId === channelId && each.membership === 'member')
    .map(({ userId }) => userId)
    .filter((userId) => userId !== 'sandbox-admin')
    .sort();
}

/** Texts of a channel's messages, in their order. */
export function textsOf(sandbox: Sandbox, channelId: string): (string | undefined)[] {
  return tablesOf(sandbox)
    .messages.filter((each) => each.channelId === channelId)
    .sort((a, b) => a.segment - b.segment)
    .map(({ data }) => data.text);
}
