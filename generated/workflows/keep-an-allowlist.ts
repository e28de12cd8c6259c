// Made from openapi/ by `npm run generate`. Do not edit.

// Allow links to chosen sites alone. Links are free until the moderation settings say that they
// have to be on the allowlist. Version 2 calls it a whitelist, and changes and deletes what version
// 3 adds.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Bob comes into being.
const createBob = await amity.v3.users.update({ userId: 'link-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'link-bob');

// He begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'link-bob', deviceId: 'link-bob-phone' });
const accessToken = bobSession.accessToken;
assert.ok(accessToken);
const bob = createAmityClient({ baseUrl, token: accessToken });

// There is a channel that he is in.
await amity.v3.channels.create({
  channelId: 'link-club',
  type: 'community',
  displayName: 'Links',
  userIds: ['link-bob'],
});

// One site is allowed.
const add = await amity.v3.allowlists.create({ regexs: ['library\\.example'] });
assert.equal(add.success, true);

// Version 2 allows another.
await amity.v2.whitelist.add({ regexs: ['museum\\.example'] });

// Both are in one list.
const list = await amity.v3.allowlists.query({ sortBy: 'firstCreated' });
assert.equal(list.results?.length, 2);
assert.equal(list.results?.[0]?.regex, 'library\\.example');
const ruleId = list.results?.[0]?.ruleId;
assert.ok(ruleId);

// A link elsewhere does not pass the test.
await assert.rejects(async () => amity.v3.allowlists.verify({
  data: [
    'https://library.example/new',
    'https://casino.example/win',
  ],
}), { status: 403, code: 400309 });

// One to the library does.
const verifyFine = await amity.v3.allowlists.verify({ data: ['https://library.example/new'] });
assert.equal(verifyFine.success, true);

// As yet the list is of no effect.
await bob.v3.messages.create({
  channelId: 'link-club',
  type: 'text',
  data: { text: 'https://casino.example/win' },
});

// The administrator switches it on.
const switchOn = await amity.v3.networkSettings.moderation.update({ isWhitelistEnabled: true });
assert.equal(switchOn.isWhitelistEnabled, true);

// The settings say so.
const isOn = await amity.v3.networkSettings.moderation.get();
assert.equal(isOn.isWhitelistEnabled, true);

// Now Bob cannot link to the casino.
await assert.rejects(async () => bob.v3.messages.create({
  channelId: 'link-club',
  type: 'text',
  data: { text: 'Win at https://casino.example/win' },
}), { status: 403, code: 400309 });

// To the library he can.
await bob.v3.messages.create({
  channelId: 'link-club',
  type: 'text',
  data: { text: 'New at https://library.example/new' },
});

// What has no link in it passes as ever.
await bob.v3.messages.create({
  channelId: 'link-club',
  type: 'text',
  data: { text: 'I like reading.' },
});

// The library moves.
const move = await amity.v2.whitelist.update({ ruleId, newRuleId: 'books\\.example' });
assert.equal(move.regex, 'books\\.example');

// Its old address is allowed no longer.
await assert.rejects(async () => bob.v3.messages.create({
  channelId: 'link-club',
  type: 'text',
  data: { text: 'https://library.example/new' },
}), { status: 403, code: 400309 });

// The museum is still there.
const listByV2 = await amity.v2.whitelist.query({ regexs: ['museum\\.example'] });
assert.equal(listByV2.results?.length, 1);

// Version 2 puts a new list in the place of the old one.
await amity.v2.whitelist.updateMany({ regexs: ['archive\\.example'] });

// It has one rule.
const listAgain = await amity.v3.allowlists.query();
assert.equal(listAgain.results?.length, 1);
assert.equal(listAgain.results?.[0]?.regex, 'archive\\.example');
const lastId = listAgain.results?.[0]?.ruleId;
assert.ok(lastId);

// That one goes, too.
await amity.v2.whitelist.delete({ ruleIds: [lastId] });

// It cannot go twice.
await assert.rejects(async () => amity.v2.whitelist.delete({ ruleIds: [lastId] }), { status: 404, code: 400400 });

// Links are free again.
const switchOff = await amity.v3.networkSettings.moderation.update({ isWhitelistEnabled: false });
assert.equal(switchOff.isWhitelistEnabled, false);

// All of them.
await bob.v3.messages.create({
  channelId: 'link-club',
  type: 'text',
  data: { text: 'https://casino.example/win' },
});
