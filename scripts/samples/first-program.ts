/** A first program with the client, to be run in this folder. */
export function exampleProgram(baseUrl: string): string {
  return `import { createAmityClient } from 'amity-openapi';
const amity = createAmityClient({ baseUrl: '${baseUrl}', token: 'any' });
await amity.v2.channels.users.ban({ channelId: 'general', userIds: ['spammer'] });
const { users } = await amity.v2.users.query({ search: 'an' });
console.log(users);
`;
}

/** A program that creates, reads, bans and is refused by a sandbox with the seed lantern.json, to be run in this folder. */
export function sandboxProgram(baseUrl: string): string {
  return `import { createAmityClient } from 'amity-openapi';
const admin = createAmityClient({ baseUrl: '${baseUrl}', token: 'sandbox-admin' });
const channelId = \`round-\${Date.now()}\`;
await admin.v3.channels.create({ channelId, userIds: ['alice', 'spam-4711'] });
await admin.v2.channels.users.ban({ channelId, userIds: ['spam-4711'] });
const { channels } = await admin.v3.channels.get({ channelId });
console.log(channels[0].memberCount, 'members');
const keys = createAmityClient({ baseUrl: '${baseUrl}', keys: { apiKey: 'sandbox-api-key' } });
const { accessToken } = await keys.v3.sessions.create({ userId: 'spam-4711', deviceId: 'laptop' });
const spammer = createAmityClient({ baseUrl: '${baseUrl}', token: accessToken });
const { error } = await spammer.v3.channels.join({ channelId }).safe();
console.log(error.code, error.codeName);
`;
}
