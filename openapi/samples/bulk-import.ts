import { createAmityClient } from 'amity-openapi';

// The pace holds for all calls of this client, retries included.
const amity = createAmityClient({
  region: 'us',
  token: process.env.AMITY_ACCESS_TOKEN,
  rateLimit: { requests: 100, perMs: 5000 },
});

const members = Array.from({ length: 1000 }, (_, index) => `reader-${index + 1}`);
const perCall = 100;

for (let start = 0; start < members.length; start += perCall) {
  const userIds = members.slice(start, start + perCall);
  await amity.v3.channels.users.add({ channelId: 'book-club', userIds });
  console.log(`${start + userIds.length} of ${members.length}`);
}
