import { createAmityClient } from 'amity-openapi';

const amity = createAmityClient({ region: 'us', token: process.env.AMITY_ACCESS_TOKEN });
const members = { channelId: 'book-club', options: { limit: 100 } };

// Everything: a page is fetched when the one before it is used up.
for await (const member of amity.v3.channels.users.query(members)) {
  console.log(member.userId);
}

// The first 250, in as many pages as that takes.
for await (const member of amity.v3.channels.users.query(members).items({ limit: 250 })) {
  console.log(member.userId);
}

// Page by page, with what else a page holds.
for await (const { users, paging } of amity.v3.channels.users.query(members).pages()) {
  console.log(users?.length, paging?.next);
}

// One page.
const { channelUsers } = await amity.v3.channels.users.query(members);
console.log(channelUsers?.length);
