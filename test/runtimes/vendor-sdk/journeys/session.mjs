import assert from 'node:assert/strict';

/** Client: login, settings, lists of words and links. */
export async function session({ sdk, admin, check, client, userId }) {
  const { Client } = sdk;
  await check('Client.login', async () => {
    const isLoggedIn = await Client.login({ userId, displayName: 'Alice Nguyen' }, sessionHandler, {
      disableRTE: true,
    });
    assert.equal(isLoggedIn, true);
    assert.equal(Client.getActiveUser().userId, userId);
    const { users } = await admin.v3.users.getMany({ userIds: [userId] });
    assert.equal(users[0]?.displayName, 'Alice Nguyen');
  });
  await check('Client.getFeedSettings', async () => assert.equal(typeof (await Client.getFeedSettings()), 'object'));
  await check('client.validateTexts', async () => {
    await admin.v3.blocklists.create({ regexs: ['shilling'] });
    assert.equal(await client.validateTexts(['a quiet evening']), true);
    await assert.rejects(client.validateTexts(['a shilling']), { code: 400308 });
  });
  await check('client.getSocialSettings', async () => {
    assert.equal((await client.getSocialSettings()).globalFeed.showMyPost, true);
  });
  await check('client.validateUrls', async () => {
    await admin.v3.allowlists.create({ regexs: ['lantern.example'] });
    assert.equal(await client.validateUrls(['https://lantern.example/books']), true);
    await assert.rejects(client.validateUrls(['https://spam.example/']), { code: 400309 });
  });
}

const sessionHandler = { sessionWillRenewAccessToken: (renewal) => renewal.renew() };
