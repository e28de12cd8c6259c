import { expect, it } from 'vitest';
import { openLantern } from './lantern.js';

const club = { level: 'channel', channelId: 'book-club' } as const;

it('keeps the notifications of a user, a channel and a community apart', async () => {
  const { as } = openLantern();
  const { settings } = as('bob').v3.notifications;
  await settings.update({ level: 'user', isPushNotifiable: false });
  expect(await settings.get({ level: 'user' })).toMatchObject({ isPushNotifiable: false, isUserEnabled: false });
  expect(await settings.get(club)).toMatchObject({ isPushNotifiable: true, isUserEnabled: false });
  expect(await as('chloe').v3.notifications.settings.get({ level: 'user' })).toMatchObject({ isPushNotifiable: true });
});

it('keeps the events that an update omits', async () => {
  const { as, admin } = openLantern();
  const { settings } = as('bob').v3.notifications;
  const none = { isPushNotifiable: false };
  await settings.update({ ...club, notifiableEvents: [{ name: 'message.created', moduleName: 'chat', ...none }] });
  await settings.update({ ...club, notifiableEvents: [{ name: 'video-streaming.didStart' }] });
  await admin.v3.networkSettings.pushNotification.update({ notifyWhenLiveStart: false });
  expect((await settings.get(club)).notifiableEvents).toEqual([
    { name: 'message.created', eventName: 'message.created', moduleName: 'chat', isNetworkEnabled: true, ...none },
    {
      name: 'video-streaming.didStart',
      eventName: 'video-streaming.didStart',
      isPushNotifiable: true,
      isNetworkEnabled: false,
    },
  ]);
});

it('needs the id that belongs to the level', async () => {
  const { settings } = openLantern().as('bob').v3.notifications;
  const invalid = { code: 500000, status: 422 };
  await expect(settings.get({ level: 'channel' })).rejects.toMatchObject(invalid);
  await expect(settings.update({ level: 'community', channelId: 'book-club' })).rejects.toMatchObject(invalid);
});
