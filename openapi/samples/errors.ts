import {
  AmityApiError,
  AmityNotFoundError,
  createAmityClient,
} from 'amity-openapi';

const amity = createAmityClient({
  region: 'us',
  token: process.env.AMITY_ACCESS_TOKEN,
});

// A call throws. There is a class for each status, and above
// them all AmityError.
try {
  await amity.v2.channels.users.ban({
    channelId: 'book-club',
    userIds: ['spam-4711'],
  });
} catch (error) {
  if (error instanceof AmityNotFoundError)
    console.log('There is no such channel.');
  else if (error instanceof AmityApiError)
    console.log(
      `${error.status}: ${error.codeName ?? error.code}`,
    );
  else throw error;
}

// Or it gives the error back, typed by what this operation
// documents.
const { error } = await amity.v3.channels.users
  .add({ channelId: 'book-club', userIds: ['bob'] })
  .safe();
if (error?.status === 403)
  console.log('The token may not add members.');
else if (error) throw error;
