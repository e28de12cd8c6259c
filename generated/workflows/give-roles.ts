// Made from openapi/ by `npm run generate`. Do not edit.

// Define a role, give it to a user, and take it away. A role is a name with permissions. A user has
// roles in the network, a member has them in a channel or a community. What the network itself has
// defined stays.
import assert from 'node:assert/strict';
import { createAmityClient } from 'amity-openapi';

const { AMITY_BASE_URL: baseUrl = 'http://127.0.0.1:4020', AMITY_ACCESS_TOKEN: token = 'sandbox-admin' } = process.env;
const keys = { apiKey: process.env.AMITY_API_KEY ?? 'sandbox-api-key' };
const amity = createAmityClient({ baseUrl, token, keys });

// Alice comes into being.
const createAlice = await amity.v3.users.update({ userId: 'role-alice', displayName: 'Alice Nguyen' });
assert.equal(createAlice.users?.[0]?.userId, 'role-alice');

// She begins a session.
const aliceSession = await amity.v3.sessions.create({ userId: 'role-alice', deviceId: 'role-alice-phone' });
const accessToken = aliceSession.accessToken;
assert.ok(accessToken);
const alice = createAmityClient({ baseUrl, token: accessToken });

// The administrator defines a role.
const define = await amity.v3.roles.create({
  roleId: 'role-librarian',
  displayName: 'Librarian',
  permissions: ['CREATE_ROLE'],
});
assert.equal(define[0]?.roleId, 'role-librarian');
assert.equal(define[0]?.permissions?.[0], 'CREATE_ROLE');

// The same id cannot be defined twice.
await assert.rejects(async () => amity.v3.roles.create({ roleId: 'role-librarian', permissions: [] }), { status: 400, code: 400000 });

// Alice defines none.
await assert.rejects(async () => alice.v3.roles.create({
  roleId: 'role-of-alice',
  permissions: ['CREATE_ROLE'],
}), { status: 403, code: 400301 });

// She becomes a librarian.
const give = await amity.v3.users.update({ userId: 'role-alice', roles: ['role-librarian'] });
assert.equal(give.users?.[0]?.roles?.[0], 'role-librarian');
assert.equal(give.users?.[0]?.permissions?.[0], 'CREATE_ROLE');

// Now she may define roles,
const defineAsLibrarian = await alice.v3.roles.create({
  roleId: 'role-of-alice',
  displayName: 'Reader',
  permissions: [],
});
assert.equal(defineAsLibrarian[0]?.displayName, 'Reader');

// but not change them: nobody has allowed that.
await assert.rejects(async () => alice.v3.roles.update({ roleId: 'role-of-alice', permissions: ['EDIT_ROLE'] }), { status: 403, code: 400301 });

// The administrator allows more.
const change = await amity.v3.roles.update({
  roleId: 'role-librarian',
  displayName: 'Head librarian',
  permissions: ['CREATE_ROLE', 'EDIT_ROLE'],
});
assert.equal(change[0]?.displayName, 'Head librarian');
assert.equal(change[0]?.permissions?.length, 2);

// Alice can change roles now.
const changeAfterAll = await alice.v3.roles.update({
  roleId: 'role-of-alice',
  displayName: 'Keen reader',
  permissions: [],
});
assert.equal(changeAfterAll[0]?.displayName, 'Keen reader');

// To delete them takes another permission.
await assert.rejects(async () => alice.v3.roles.delete({ roleId: 'role-of-alice' }), { status: 403, code: 400301 });

// Version 2 defines roles, several at once.
await amity.v2.roles.add({
  publicIds: ['role-old'],
  permissions: ['DELETE_MESSAGE'],
});

// It lists them all.
const listByV2 = await amity.v2.roles.query({ filter: 'role-' });
assert.equal(listByV2.roles?.length, 3);

// So does version 3.
const list = await amity.v3.roles.query({ keyword: 'role-', sortBy: 'firstCreated' });
assert.equal(list.roles?.length, 3);
assert.equal(list.roles?.[0]?.roleId, 'role-librarian');
assert.equal(list.roles?.[2]?.roleId, 'role-old');

// A role goes.
const remove = await amity.v3.roles.delete({ roleId: 'role-old' });
assert.equal(remove[0]?.roleId, 'role-old');
assert.equal(remove[0]?.isDeleted, true);

// It is gone.
await assert.rejects(async () => amity.v3.roles.get({ roleId: 'role-old' }), { status: 404, code: 400400 });

// The network's own stay.
await assert.rejects(async () => amity.v3.roles.delete({ roleId: 'channel-moderator' }), { status: 400, code: 400000 });

// Alice has been librarian long enough.
const takeAway = await amity.v3.users.update({ userId: 'role-alice', roles: [] });
assert.equal(takeAway.users?.[0]?.roles?.length, 0);

// With the role its permissions went.
await assert.rejects(async () => alice.v3.roles.create({ roleId: 'role-another', permissions: [] }), { status: 403, code: 400301 });
