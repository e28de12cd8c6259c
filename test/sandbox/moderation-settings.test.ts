import { expect, it } from 'vitest';
import { lanternNow, openLantern } from './lantern.js';

it('keeps the settings that a change leaves out', async () => {
  const { admin } = openLantern();
  await admin.v2.moderationSettings.update({ maxRepetition: 3, imageModeration: { nudity: 0.5 } });
  await admin.v2.moderationSettings.update({ maxRepetitionTimeout: 60_000, imageModeration: { violence: 0.2 } });
  expect(await admin.v2.moderationSettings.get()).toEqual({
    maxRepetition: 3,
    maxRepetitionTimeout: 60_000,
    blacklistMuteTimeout: 0,
    whitelistMuteTimeout: 0,
    maxRepetitionMuteTimeout: 0,
    enableImageModeration: false,
    imageModeration: { nudity: 0.5, suggestive: 0, violence: 0.2, disturbing: 0 },
    createdAt: lanternNow,
    updatedAt: lanternNow,
  });
  await admin.v3.networkSettings.moderation.update({ isReportEnabled: false });
  const settings = await admin.v3.networkSettings.moderation.update({ isWhitelistEnabled: true });
  expect(settings).toEqual({ isReportEnabled: false, isWhitelistEnabled: true });
  const confidences = [{ category: 'Hate', flagConfidence: 40, blockConfidence: 80, moderationType: 'text' as const }];
  await admin.v3.networkSettings.enhanceModeration.update({ enabled: true, confidences });
  expect(await admin.v3.networkSettings.enhanceModeration.get()).toMatchObject({ enabled: true, confidences });
});
