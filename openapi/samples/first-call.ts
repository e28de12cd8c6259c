import { createAmityClient } from 'amity-openapi';

const amity = createAmityClient({
  region: 'us',
  token: process.env.AMITY_ACCESS_TOKEN,
});

await amity.v2.channels.users.ban({
  channelId: 'book-club',
  userIds: ['spam-4711'],
});

for await (const user of amity.v2.users.query({
  search: 'an',
})) {
  console.log(user.info?.displayName);
}
