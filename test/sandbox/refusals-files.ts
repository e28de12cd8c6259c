import { plantGarden } from './garden.js';
import type { Lantern } from './lantern.js';
import type { RefusalCase } from './refusals.js';
import { sendingCases } from './refusals-messages.js';

type Client = Lantern['admin'];

const image = new File(['a picture'], 'cover.png', { type: 'image/png' });
const none = { fileId: 'no-such-file' };
const missing = { messageId: 'no-such-message' };

export function filesCases(): RefusalCase[] {
  const uploaded = async ({ as }: Lantern) => {
    const [file] = await as('bob').v3.files.create({ file: image });
    return { fileId: file?.fileId ?? '' };
  };
  const sendImage = (client: Client, caption: string, channelId: string) =>
    client.v2.messages.images.create({ channelId, file: image, caption });
  const sendFile = (client: Client, _: string, channelId: string) =>
    client.v2.messages.files.create({ channelId, file: image });
  const document = new File(['Solaris'], 'notes.txt', { type: 'text/plain' });
  const avatarOf = async (client: Client) => {
    const [file] = await client.v3.files.create({ file: document });
    return file?.fileId ?? '';
  };
  return [
    {
      operationId: 'v3.users.update',
      code: 400300,
      async request({ as }) {
        await as('bob').v3.users.update({ userId: 'bob', avatarFileId: await avatarOf(as('bob')) });
      },
    },
    {
      operationId: 'v3.communities.create',
      code: 400300,
      async request({ as }) {
        const avatarFileId = await avatarOf(as('bob'));
        await as('bob').v3.communities.create({ displayName: 'Gardening', avatarFileId });
      },
    },
    {
      operationId: 'v3.communities.update',
      code: 400300,
      async request(lantern) {
        const alice = lantern.as('alice');
        const communityId = await plantGarden(lantern);
        await alice.v3.communities.update({ communityId, avatarFileId: await avatarOf(alice) });
      },
    },
    { operationId: 'v3.files.get', code: 400400, request: ({ as }) => as('bob').v3.files.get(none) },
    { operationId: 'v3.files.download', code: 400400, request: ({ as }) => as('bob').v3.files.download(none) },
    { operationId: 'v3.files.update', code: 400400, request: ({ as }) => as('bob').v3.files.update(none) },
    { operationId: 'v3.files.delete', code: 400400, request: ({ as }) => as('bob').v3.files.delete(none) },
    {
      operationId: 'v3.files.update',
      code: 400300,
      request: async (lantern) =>
        lantern.as('alice').v3.files.update({ ...(await uploaded(lantern)), altText: 'Mine now' }),
    },
    {
      operationId: 'v3.files.delete',
      code: 400301,
      request: async (lantern) => lantern.as('alice').v3.files.delete(await uploaded(lantern)),
    },
    ...sendingCases('v2.messages.images.create', sendImage).filter(({ code }) => code !== 400307),
    // A file has no text that moderation could look at.
    ...sendingCases('v2.messages.files.create', sendFile).filter(
      ({ code }) => ![400307, 400308, 400309].includes(code),
    ),
    {
      operationId: 'v2.messages.images.get',
      code: 400400,
      request: ({ as }) => as('bob').v2.messages.images.get({ ...missing, size: 'large' }),
    },
    {
      operationId: 'v2.messages.files.get',
      code: 400400,
      request: ({ as }) => as('bob').v2.messages.files.get(missing),
    },
  ];
}
