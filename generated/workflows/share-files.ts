// Made from openapi/ by `npm run generate`. Do not edit.

// Upload files, show them, and delete them. An upload gives an id, by which posts, users and
// communities show the file. Who has uploaded it describes and deletes it.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';
import { fileFrom } from 'amity-openapi/node';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'file-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'file-alice');

// So does Bob.
const createBob = await amity.v3.users.update({ userId: 'file-bob', displayName: 'Bob Tanaka' });
assert.equal(createBob.users?.[0]?.userId, 'file-bob');

// Alice begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'file-alice', deviceId: 'file-alice-phone' });
const aliceAccessToken = aliceSession.accessToken;
assert.ok(aliceAccessToken);
const alice = createAmityClient({ baseUrl, token: aliceAccessToken });

// Bob begins a session.
const bobSession = await amity.v3.sessions.create({ userId: 'file-bob', deviceId: 'file-bob-phone' });
const bobAccessToken = bobSession.accessToken;
assert.ok(bobAccessToken);
const bob = createAmityClient({ baseUrl, token: bobAccessToken });

// Alice uploads a picture.
const upload = await alice.v3.files.create({
  file: await fileFrom('openapi/workflows/files/cover.png'),
  fullImage: true,
});
assert.equal(upload[0]?.type, 'image');
assert.equal(upload[0]?.attributes?.extension, 'png');
assert.equal(upload[0]?.attributes?.mimeType, 'image/png');
const fileId = upload[0]?.fileId;
assert.ok(fileId);

// She says what it shows, for those who cannot see it.
const describe = await alice.v3.files.update({ fileId, altText: 'Stripes of yellow and blue' });
assert.equal(describe[0]?.altText, 'Stripes of yellow and blue');

// That is not for Bob to say.
await assert.rejects(async () => bob.v3.files.update({ fileId, altText: 'A flag?' }), { status: 403, code: 400300 });

// A post shows it.
const show = await alice.v3.posts.create({ data: { text: 'My new cover', images: [fileId] } });
assert.equal(show.posts?.[0]?.structureType, 'image');
assert.equal(show.postChildren?.[0]?.data?.fileId, fileId);
assert.equal(show.files?.[0]?.fileId, fileId);

// It can be her picture, too.
const setAvatar = await alice.v3.users.update({ userId: 'file-alice', avatarFileId: fileId });
assert.equal(setAvatar.users?.[0]?.avatarFileId, fileId);
assert.equal(setAvatar.files?.[0]?.altText, 'Stripes of yellow and blue');

// The picture has its dimensions with it.
const read = await bob.v3.files.get({ fileId });
assert.equal(read.attributes?.metadata?.width, 96);
assert.equal(read.attributes?.metadata?.height, 64);
assert.equal(read.altText, 'Stripes of yellow and blue');

// Bob uploads a text.
const uploadText = await bob.v3.files.create({
  file: await fileFrom('openapi/workflows/files/reading-list.txt'),
  accessType: 'network',
});
assert.equal(uploadText[0]?.type, 'file');
assert.equal(uploadText[0]?.accessType, 'network');
assert.equal(uploadText[0]?.attributes?.name, 'reading-list.txt');
const textId = uploadText[0]?.fileId;
assert.ok(textId);

// Alice cannot delete what is his.
await assert.rejects(async () => alice.v3.files.delete({ fileId: textId }), { status: 403, code: 400301 });

// He can.
const takeDown = await bob.v3.files.delete({ fileId: textId });
assert.equal(takeDown.fileId, textId);

// Then it is gone for all.
await assert.rejects(async () => bob.v3.files.download({ fileId: textId }), { status: 404, code: 400400 });
