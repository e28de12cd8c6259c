import { createAmityClient } from 'amity-openapi';
import { fileFrom, saveTo } from 'amity-openapi/node';

const amity = createAmityClient({
  region: 'us',
  token: process.env.AMITY_ACCESS_TOKEN,
});

// From the disk.
await amity.v2.messages.images.create({
  channelId: 'book-club',
  file: await fileFrom('./cover.jpg'),
});

// From memory, with the name and media type to give it.
const report = new TextEncoder().encode(
  'Thursday: chapters 4 to 7',
);
await amity.v2.messages.files.create({
  channelId: 'book-club',
  file: {
    content: report,
    name: 'plan.txt',
    type: 'text/plain',
  },
});

// To the disk. The file has its name once it is complete.
await saveTo(
  amity.v2.messages.files.get({
    messageId: '64f1c1b3b7e5d30012a9c2e1',
  }),
  './plan.txt',
);
