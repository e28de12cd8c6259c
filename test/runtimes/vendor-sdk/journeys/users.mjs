import assert from 'node:assert/strict';
import { observe } from '../check.mjs';

/** UserRepository, roles and tokens: read, search, change. */
export async function users({ sdk, admin, check, userId }) {
  const { UserRepository } = sdk;
  await check('UserRepository.getUserByIds', async () => {
    const { data } = await UserRepository.getUserByIds(['bob', 'chloe']);
    assert.deepEqual(data.map((user) => user.displayName).sort(), ['Bob Tanaka', 'Chloé Martin']);
  });
  await check('UserRepository.getUser', async () => {
    const user = await observe((callback) => UserRepository.getUser('bob', callback));
    assert.equal(user.displayName, 'Bob Tanaka');
  });
  await check('UserRepository.getUsers', async () => {
    const found = await observe((callback) => UserRepository.getUsers({ limit: 10 }, callback));
    for (const id of ['bob', 'chloe']) assert.ok(found.some((user) => user.userId === id));
  });
  await check('UserRepository.searchUserByDisplayName', async () => {
    const found = await observe((callback) =>
      UserRepository.searchUserByDisplayName({ displayName: 'Tanaka' }, callback),
    );
    assert.deepEqual(
      found.map((user) => user.userId),
      ['bob'],
    );
  });
  await check('UserRepository.updateUser', async () => {
    const { data } = await UserRepository.updateUser(userId, {
      description: 'Reads at night',
      metadata: { lamp: 'green' },
    });
    assert.equal(data.description, 'Reads at night');
    const { users: found } = await admin.v3.users.getMany({ userIds: [userId] });
    assert.equal(found[0]?.description, 'Reads at night');
    assert.deepEqual(found[0]?.metadata, { lamp: 'green' });
  });
  await check('UserRepository.isUserFlaggedByMe', async () => {
    assert.equal(await UserRepository.isUserFlaggedByMe('bob'), false);
  });
  await check('queryRoles', async () => {
    const { data } = await sdk.queryRoles({ limit: 20 });
    assert.ok(data.length > 0);
  });
  await check('getRole', async () => {
    const { data } = await sdk.queryRoles({ limit: 20 });
    const { data: role } = await sdk.getRole(data[0].roleId);
    assert.equal(role?.roleId, data[0].roleId);
  });
}
