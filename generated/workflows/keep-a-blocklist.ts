// Made from openapi/ by `npm run generate`. Do not edit.

// Keep a list of words that nobody may write. Both versions keep the same list: version 3 calls it
// a blocklist, version 2 a blacklist. Version 3 adds rules, searches them and tries texts; version
// 2 changes and deletes them, and has the list as a file.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Bob comes into being.
const createBob = await amity.v3.users.update({ userId: 'word-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'word-bob');

// He begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'word-bob', deviceId: 'word-bob-phone' });
const accessToken = bobSession.accessToken;
assert.ok(accessToken);
const bob = createAmityClient({ baseUrl, token: accessToken });

// There is a channel that he is in.
await amity.v3.channels.create({
  channelId: 'word-club',
  type: 'community',
  displayName: 'Book club',
  userIds: ['word-bob'],
});

// Two words are blocked.
const add = await amity.v3.blocklists.create({ regexs: ['blurgle', 'frobnic'] });
assert.equal(add.success, true);

// An expression that is none is not.
await assert.rejects(async () => amity.v3.blocklists.create({ regexs: ['(blurgle'] }), { status: 400, code: 400001 });

// The list can be searched.
const find = await amity.v3.blocklists.query({ regex: 'blurg' });
assert.equal(find.results?.length, 1);
assert.equal(find.results?.[0]?.regex, 'blurgle');
assert.equal(find.results?.[0]?.isEnabled, true);
const ruleId = find.results?.[0]?.ruleId;
assert.ok(ruleId);

// A text can be tried before it is sent.
await assert.rejects(async () => amity.v3.blocklists.verify({ data: ['A fine day', 'You old Blurgle'] }), { status: 403, code: 400308 });

// This one passes.
const verifyFine = await amity.v3.blocklists.verify({ data: ['A fine day'] });
assert.equal(verifyFine.success, true);

// Bob swears and is refused, whatever the case of his letters.
await assert.rejects(async () => bob.v3.messages.create({
  channelId: 'word-club',
  type: 'text',
  data: { text: 'BLURGLE!' },
}), { status: 403, code: 400308 });

// A post is no way around it,
await assert.rejects(async () => bob.v3.posts.create({ data: { text: 'A blurgle walks into a bar' } }), { status: 403, code: 400308 });

// Version 2 changes the word.
const rename = await amity.v2.blacklist.update({ ruleId, newRuleId: 'blorgle', isMatchExactWord: true });
assert.equal(rename.regex, 'blorgle');
assert.equal(rename.isMatchExactWord, true);

// The old word passes now.
await bob.v3.messages.create({
  channelId: 'word-club',
  type: 'text',
  data: { text: 'blurgle' },
});

// So does a longer one: the rule is for whole words.
await bob.v3.messages.create({
  channelId: 'word-club',
  type: 'text',
  data: { text: 'blorgles' },
});

// The new one does not.
await assert.rejects(async () => bob.v3.messages.create({
  channelId: 'word-club',
  type: 'text',
  data: { text: 'What a blorgle!' },
}), { status: 403, code: 400308 });

// A rule can rest.
const disable = await amity.v2.blacklist.update({ ruleId, newRuleId: 'blorgle', isEnabled: false });
assert.equal(disable.isEnabled, false);

// While it does, the word passes.
await bob.v3.messages.create({
  channelId: 'word-club',
  type: 'text',
  data: { text: 'What a blorgle!' },
});

// Version 2 adds a word to the same list.
await amity.v2.blacklist.add({ regexs: ['grumpf'] });

// It has the rules of both.
const listByV2 = await amity.v2.blacklist.query({ regexs: ['grumpf', 'frobnic'] });
assert.equal(listByV2.results?.length, 2);
assert.equal(listByV2.results?.[0]?.regex, 'frobnic');
assert.equal(listByV2.results?.[1]?.regex, 'grumpf');

// The list can be had as a file.
const download = await amity.v2.blacklist.download();
assert.equal(download.headers.get('content-type'), 'text/plain; charset=utf-8');

// One rule goes,
await amity.v2.blacklist.delete({ ruleIds: [ruleId] });

// and goes but once.
await assert.rejects(async () => amity.v2.blacklist.delete({ ruleIds: [ruleId] }), { status: 404, code: 400400 });

// Version 2 also puts another list in its place: an empty one would do, a short one is clearer.
await amity.v2.blacklist.updateMany({ regexs: ['word-last'] });

// Nothing else is left.
const whatIsLeft = await amity.v3.blocklists.query();
assert.equal(whatIsLeft.results?.length, 1);
assert.equal(whatIsLeft.results?.[0]?.regex, 'word-last');
const lastId = whatIsLeft.results?.[0]?.ruleId;
assert.ok(lastId);

// And in the end not even that.
await amity.v2.blacklist.delete({ ruleIds: [lastId] });
