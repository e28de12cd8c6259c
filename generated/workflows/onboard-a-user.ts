// Made from openapi/ by `npm run generate`. Do not edit.

// Onboard a user from your own system. Your server imports a user, vouches for them with an
// authentication token, and their device begins a session. Take it as the way of every user who is
// known to you before they are known to the network.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = {
  serverKey: process.env.AMITY_SERVER_KEY ?? 'sandbox-server-key',
  apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key',
};
const amity = createAmityClient({ baseUrl, token, keys });

// The import creates the user, with an id of your own choosing.
const importUser = await amity.v2.users.update({
  userId: 'onboard-chloe',
  displayName: 'Chloé Martin',
  metadata: { importedFrom: 'library-cards' },
});
assert.equal(importUser.userId, 'onboard-chloe');
assert.equal(importUser.displayName, 'Chloé Martin');

// Version 3 adds what version 2 has no field for.
const describeUser = await amity.v3.users.update({
  userId: 'onboard-chloe',
  description: 'Reads on trains.',
});
assert.equal(describeUser.users?.[0]?.description, 'Reads on trains.');
assert.equal(describeUser.users?.[0]?.displayName, 'Chloé Martin');

// Your server fetches a token that says who the user is. It lasts ten minutes.
const vouch = await amity.v3.authentication.getToken({ userId: 'onboard-chloe' });
const authToken = vouch;
assert.ok(authToken);

// Nobody begins another user's session with it.
await assert.rejects(async () => amity.v3.sessions.create({
  userId: 'onboard-mallory',
  deviceId: 'onboard-laptop',
  authToken,
}), { status: 401, code: 400100 });

// Her own device trades it for an access token.
const chloeSession = await amity.v3.sessions.create({
  userId: 'onboard-chloe',
  deviceId: 'onboard-phone',
  authToken,
});
assert.equal(chloeSession.users?.[0]?.userId, 'onboard-chloe');
const accessToken = chloeSession.accessToken;
assert.ok(accessToken);
const chloe = createAmityClient({ baseUrl, token: accessToken });

// The session is good.
await chloe.v3.sessions.get();

// Chloé shortens her name by herself.
const rename = await chloe.v3.users.update({ userId: 'onboard-chloe', displayName: 'Chloé' });
assert.equal(rename.users?.[0]?.displayName, 'Chloé');

// Roles she cannot give herself.
await assert.rejects(async () => chloe.v3.users.update({ userId: 'onboard-chloe', roles: ['global-admin'] }), { status: 403, code: 400301 });

// Nor can she rename anybody else.
await assert.rejects(async () => chloe.v3.users.update({ userId: 'sandbox-admin', displayName: 'Chloé, too' }), { status: 403, code: 400301 });

// Everybody sees the new name, and that she has no role.
const readUser = await amity.v3.users.get({ userId: 'onboard-chloe' });
assert.equal(readUser.users?.[0]?.displayName, 'Chloé');
assert.equal(readUser.users?.[0]?.roles?.length, 0);
assert.equal(readUser.users?.[0]?.metadata?.importedFrom, 'library-cards');
const internalId = readUser.users?.[0]?.userInternalId;
assert.ok(internalId);

// The id that the network gave her leads to her as well.
const readByInternalId = await amity.v3.users.get({ userId: internalId, type: 'internal' });
assert.equal(readByInternalId.users?.[0]?.userId, 'onboard-chloe');

// A search finds her alone.
const findUser = await amity.v3.users.query({ keyword: 'onboard-chloe' });
assert.equal(findUser.users?.length, 1);
assert.equal(findUser.users?.[0]?.userId, 'onboard-chloe');

// Ids that nobody has are passed over in a list.
const readMany = await amity.v3.users.getMany({ userIds: ['onboard-chloe', 'onboard-mallory'] });
assert.equal(readMany.users?.length, 1);

// Read alone, they are refused: Mallory never came to be.
await assert.rejects(async () => amity.v3.users.get({ userId: 'onboard-mallory' }), { status: 404, code: 400400 });
