// Made from openapi/ by `npm run generate`. Do not edit.

// Handle messages that members have flagged. Members flag what bothers them. A moderator looks at
// what is flagged, and either deletes the message or clears its flags. Nobody flags the same
// message twice.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice will moderate.
const createAlice = await amity.v3.users.update({ userId: 'flag-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'flag-alice');
assert.equal(createAlice.users?.[0]?.displayName, 'Alice Nguyen');

// Bob will be bothered.
const createBob = await amity.v3.users.update({ userId: 'flag-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'flag-bob');
assert.equal(createBob.users?.[0]?.displayName, 'Bob Tanaka');

// Somebody has to bother him.
const createSpammer = await amity.v3.users.update({ userId: 'flag-spammer', displayName: 'Spammer' });
assert.equal(createSpammer.users?.[0]?.userId, 'flag-spammer');
assert.equal(createSpammer.users?.[0]?.displayName, 'Spammer');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'flag-alice', deviceId: 'flag-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'flag-bob', deviceId: 'flag-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// The spammer begins a session.
const spammerSession = await amity.v3.sessions.create({
  userId: 'flag-spammer',
  deviceId: 'flag-spammer-phone',
});
const spammerAccessToken = spammerSession.accessToken;
assert.ok(spammerAccessToken);
const spammer = createAmityClient({ baseUrl, token: spammerAccessToken });

// All three are in one channel.
await amity.v3.channels.create({
  channelId: 'flag-club',
  type: 'community',
  displayName: 'Market place',
  userIds: ['flag-alice', 'flag-bob', 'flag-spammer'],
});

// Alice becomes its moderator.
const promote = await amity.v3.channels.users.addRole({
  channelId: 'flag-club',
  userIds: ['flag-alice'],
  role: 'channel-moderator',
});
assert.equal(promote.channelUsers?.[0]?.roles?.[0], 'channel-moderator');

// An advertisement appears.
const spam = await spammer.v3.messages.create({
  channelId: 'flag-club',
  type: 'text',
  data: { text: 'Cheap watches!' },
});
assert.equal(spam.messages?.[0]?.flagCount, 0);
const messageId = spam.messages?.[0]?.messageId;
assert.ok(messageId);

// Bob flags it.
const flag = await bob.v3.messages.flag({ messageId });
assert.equal(flag.messages?.[0]?.flagCount, 1);

// Once is enough.
await assert.rejects(async () => bob.v3.messages.flag({ messageId }), { status: 403, code: 400300 });

// His client shows him that he did.
const flaggedByBob = await bob.v3.messages.isFlaggedByMe({ messageId });
assert.equal(flaggedByBob.result, true);

// He thinks better of it.
const unflag = await bob.v3.messages.unflag({ messageId });
assert.equal(unflag.messages?.[0]?.flagCount, 0);

// His flag is gone.
const notFlaggedByBob = await bob.v3.messages.isFlaggedByMe({ messageId });
assert.equal(notFlaggedByBob.result, false);

// And flags it after all.
const flagAfterAll = await bob.v3.messages.flag({ messageId });
assert.equal(flagAfterAll.messages?.[0]?.flagCount, 1);

// To delete what another wrote is not for Bob.
await assert.rejects(async () => bob.v3.messages.delete({ messageId }), { status: 403, code: 400301 });

// Alice lists what is flagged.
const listFlagged = await alice.v3.messages.query({ channelId: 'flag-club', hasFlag: true });
assert.equal(listFlagged.messages?.length, 1);
assert.equal(listFlagged.messages?.[0]?.messageId, messageId);

// She finds it harmless and clears the flags.
const clear = await alice.v3.messages.clearFlags({ messageId });
assert.equal(clear.messages?.[0]?.flagCount, 0);

// Nothing waits for her any more.
const nothingFlagged = await alice.v3.messages.query({ channelId: 'flag-club', hasFlag: true });
assert.equal(nothingFlagged.messages?.length, 0);

// On second thoughts she deletes the message.
await alice.v2.messages.delete({ messageId });

// Its place is empty.
const isGone = await bob.v2.messages.get({ messageId });
assert.equal(isGone.message?.isDeleted, true);
