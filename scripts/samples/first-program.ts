/** A first program with the client, to be run in this folder. */
export function exampleProgram(baseUrl: string): string {
  return `import { createAmityClient } from 'amity-openapi';
const amity = createAmityClient({ baseUrl: '${baseUrl}', token: 'any' });
await amity.v2.channels.users.ban({ channelId: 'general', userIds: ['spammer'] });
const { users } = await amity.v2.users.query({ search: 'an' });
console.log(users);
`;
}
