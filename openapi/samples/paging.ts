import { createAmityClient } from 'amity-openapi';

const amity = createAmityClient({
  region: 'us',
  token: process.env.AMITY_ACCESS_TOKEN,
});
const members = amity.v3.channels.users;
const which = {
  channelId: 'book-club',
  options: { limit: 100 },
};

// Everything: a page is fetched when the one before is used up.
for await (const member of members.query(which)) {
  console.log(member.userId);
}

// The first 250, in as many pages as that takes.
const first = members.query(which).items({ limit: 250 });
for await (const member of first) {
  console.log(member.userId);
}

// Page by page, with what else a page holds.
for await (const page of members.query(which).pages()) {
  console.log(page.users?.length, page.paging?.next);
}

// One page.
const { channelUsers } = await members.query(which);
console.log(channelUsers?.length);
