import { createAmityClient } from 'amity-openapi';

// The pace holds for all calls of this client, with retries.
const amity = createAmityClient({
  region: 'us',
  token: process.env.AMITY_ACCESS_TOKEN,
  rateLimit: { requests: 100, perMs: 5000 },
});

const count = 1000;
const perCall = 100;

for (let start = 0; start < count; start += perCall) {
  const userIds = Array.from(
    { length: perCall },
    (_, index) => `reader-${start + index + 1}`,
  );
  await amity.v3.channels.users.add({
    channelId: 'book-club',
    userIds,
  });
  console.log(`${start + perCall} of ${count}`);
}
