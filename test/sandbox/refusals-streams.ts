import { plantGarden } from './garden.js';
import type { Lantern } from './lantern.js';
import type { RefusalCase } from './refusals.js';

type Client = Lantern['admin'];

/** A stream of Alice's. */
export async function startStream({ as }: Lantern) {
  const { videoStreamings } = await as('alice').v3.videoStreaming.create({ title: 'Reading Solaris together' });
  return videoStreamings?.[0]?.streamId ?? '';
}

/** Streams, and the notifications of channels and communities. */
export function streamCases(): RefusalCase[] {
  const spam = ['spam-4711'];
  return [
    {
      operationId: 'v3.videoStreaming.create',
      code: 400300,
      async request(lantern) {
        await lantern.admin.v3.networkSettings.videoStreaming.update({ enabled: false });
        await startStream(lantern);
      },
    },
    {
      operationId: 'v3.videoStreaming.get',
      code: 400400,
      request: ({ as }) => as('bob').v3.videoStreaming.get({ streamId: 'none' }),
    },
    ...streamerCases('update', ({ v3 }, streamId) => v3.videoStreaming.update({ streamId, title: 'Mine' })),
    ...streamerCases('delete', ({ v3 }, streamId) => v3.videoStreaming.delete({ streamId }), 400000),
    ...streamerCases('streamingUrl.delete', ({ v3 }, streamId) => v3.videoStreaming.streamingUrl.delete({ streamId })),
    ...streamerCases('viewerBans.query', ({ v3 }, streamId) => v3.videoStreaming.viewerBans.query({ streamId })),
    ...streamerCases('viewerBans.create', ({ v3 }, streamId) =>
      v3.videoStreaming.viewerBans.create({ streamId, userIds: spam }),
    ),
    ...streamerCases('viewerBans.delete', ({ v3 }, streamId) =>
      v3.videoStreaming.viewerBans.delete({ streamId, userIds: spam }),
    ),
    ...(['get', 'update'] as const).map((name) => ({
      operationId: `v3.notifications.settings.${name}`,
      code: 400400,
      request: ({ as }: Lantern) => as('bob').v3.notifications.settings[name]({ level: 'channel', channelId: 'none' }),
    })),
    {
      operationId: 'v3.notifications.settings.update',
      code: 400301,
      async request(lantern) {
        const communityId = await plantGarden(lantern);
        await lantern.as('chloe').v3.notifications.settings.update({ level: 'community', communityId });
      },
    },
  ];
}

/** Calls that only who streams may make. */
function streamerCases(
  name: string,
  call: (client: Client, streamId: string) => Promise<unknown>,
  codeOfNone = 400400,
): RefusalCase[] {
  const operationId = `v3.videoStreaming.${name}`;
  return [
    { operationId, code: codeOfNone, request: ({ as }) => call(as('alice'), 'none') },
    {
      operationId,
      code: 400301,
      async request(lantern) {
        const streamId = await startStream(lantern);
        await call(lantern.as('bob'), streamId);
      },
    },
  ];
}
