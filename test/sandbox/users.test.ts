import { expect, it } from 'vitest';
import { lanternNow, openLantern } from './lantern.js';

it('gives back by version 2 what was created by version 3, and the other way round', async () => {
  const { admin } = openLantern();
  await admin.v3.users.update({ userId: 'dora', displayName: 'Dora', metadata: { genre: 'crime' } });
  await admin.v2.users.update(
    { userId: 'emil', displayName: 'Emil' },
    { contentType: 'application/x-www-form-urlencoded' },
  );
  const { users: byV2 } = await admin.v2.users.query({ search: 'dora' });
  expect(byV2).toMatchObject([{ info: { publicId: 'dora', displayName: 'Dora', metadata: { genre: 'crime' } } }]);
  const { users: byV3 } = await admin.v3.users.get({ userId: 'emil' });
  expect(byV3).toMatchObject([{ userId: 'emil', displayName: 'Emil', createdAt: lanternNow }]);
});

it('changes what is named and leaves the rest', async () => {
  const { as, admin } = openLantern();
  await as('bob').v3.users.update({ userId: 'bob', description: 'Science fiction, mostly.' });
  const { users } = await admin.v3.users.get({ userId: 'bob' });
  expect(users).toMatchObject([{ displayName: 'Bob Tanaka', description: 'Science fiction, mostly.' }]);
});

it('finds a user by the internal id', async () => {
  const { admin } = openLantern();
  const { users: [alice] = [] } = await admin.v3.users.get({ userId: 'alice' });
  const { users } = await admin.v3.users.get({ userId: alice?._id ?? '', type: 'internal' });
  expect(users).toEqual([alice]);
});

it('keeps keys of prototypes as data', async () => {
  const { admin, sandbox } = openLantern();
  const metadata = '{"__proto__":{"polluted":true},"constructor":1,"toString":"text"}';
  const response = await sandbox.fetch(`${sandbox.baseUrl}/api/v3/users`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${sandbox.adminToken}`, 'content-type': 'application/json' },
    body: `{"userId":"__proto__","metadata":${metadata}}`,
  });
  expect(response.status).toBe(200);
  const { users: [user] = [] } = await admin.v3.users.get({ userId: '__proto__' });
  expect(JSON.stringify(user?.metadata)).toBe(metadata);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

it('shuts out a user who is banned from the network until the ban is lifted', async () => {
  const { admin, as } = openLantern();
  const bob = as('bob');
  await bob.v3.users.get({ userId: 'alice' });
  await admin.v2.users.ban({ userId: 'bob' });
  await expect(bob.v3.users.get({ userId: 'alice' })).rejects.toMatchObject({ status: 401, code: 400100 });
  await admin.v2.users.unban({ userId: 'bob' });
  await bob.v3.users.get({ userId: 'alice' });
});

it('reads every user once, page by page, in every order', async () => {
  const users = Array.from({ length: 47 }, (_, index) => ({
    userId: `reader-${index}`,
    displayName: `R ${index % 7}`,
  }));
  const { admin } = openLantern({ users });
  const wanted = users.map(({ userId }) => userId).sort();
  for (const sortBy of ['firstCreated', 'lastCreated', 'displayName'] as const) {
    const found: string[] = [];
    for await (const { userId } of admin.v3.users.query({ sortBy, options: { limit: 10 } })) found.push(userId);
    expect(found.toSorted()).toEqual(wanted);
    if (sortBy === 'firstCreated') expect(found[0]).toBe('reader-0');
    if (sortBy === 'lastCreated') expect(found[0]).toBe('reader-46');
  }
});

it("writes page tokens as the vendor's server does", async () => {
  const { admin } = openLantern();
  const { paging } = await admin.v3.users.query({ options: { limit: 2 } });
  expect(atob(paging?.next ?? '')).toBe('{"skip":2,"limit":2}');
  await expect(admin.v3.users.query({ options: { token: 'nonsense' } })).rejects.toMatchObject({ code: 500000 });
});

it('is not created where that is switched off, and keeps no trace of the switch', async () => {
  const { admin, sandbox } = openLantern();
  const change = { userId: 'dora', createNewUserWhenNotFound: false };
  await expect(admin.v3.users.update(change)).rejects.toMatchObject({ code: 400400 });
  await admin.v3.users.update({ userId: 'dora' });
  await admin.v3.users.update({ ...change, displayName: 'Dora' });
  expect(JSON.stringify(sandbox.snapshot())).not.toContain('createNewUserWhenNotFound');
});

it('has metadata of at most 5,000 bytes, by either version', async () => {
  const { admin, as } = openLantern();
  const metadata = { note: 'é'.repeat(2_600) };
  const refusal = { status: 422, code: 500000, detail: ["The 'metadata' must have at most 5000 bytes as JSON."] };
  await expect(admin.v2.users.update({ userId: 'bob', metadata })).rejects.toMatchObject(refusal);
  await expect(as('bob').v3.users.update({ userId: 'bob', metadata })).rejects.toMatchObject(refusal);
  await as('bob').v3.users.update({ userId: 'bob', metadata: { note: 'é'.repeat(2_400) } });
});

it('needs an id of at least one character', async () => {
  const { admin } = openLantern();
  await expect(admin.v3.users.update({ userId: '' })).rejects.toMatchObject({ status: 422, code: 500000 });
});

it('come ten to a page, as the specification says, where a request does not', async () => {
  const { admin } = openLantern();
  for (let n = 0; n < 12; n += 1) await admin.v3.users.update({ userId: `reader-${n}` });
  const page = await admin.v3.users.query();
  expect(page.users).toHaveLength(10);
  expect(atob(page.paging?.next ?? '')).toBe('{"skip":10,"limit":10}');
});
