import { expect, it } from 'vitest';
import { openCast } from './cast.js';

// The vendor's SDK looks up by its id, in the lists beside them, whatever the objects of a response name.

async function openWithImage() {
  const cast = await openCast();
  const file = new File(['a picture'], 'other.png', { type: 'image/png' });
  const [image] = await cast.as('alice').v3.files.create({ file });
  return { ...cast, image: image?.fileId ?? '' };
}

const idsOf = (files: { fileId?: string }[] = []) => files.map(({ fileId }) => fileId);

it('brings the authors of previews', async () => {
  const { as, admin } = await openWithImage();
  await admin.v3.networkSettings.chat.update({ messagePreviewSetting: { enabled: true } });
  const { users } = await as('chloe').v3.channels.get({ channelId: 'general' });
  expect(users?.map(({ userId }) => userId).sort()).toEqual(['bob', 'chloe']);
});

it('brings the thumbnails of streams in posts', async () => {
  const { as, image } = await openWithImage();
  const bob = as('bob').v3;
  const { videoStreamings: [stream] = [] } = await bob.videoStreaming.create({ title: 'Live', thumbnailFileId: image });
  const data = { text: 'We are live', streamId: stream?.streamId ?? '' };
  const { files } = await bob.posts.create({ data, dataType: 'liveStream' });
  expect(idsOf(files)).toContain(image);
});

it('brings the pictures of the channels in which messages are found', async () => {
  const { as, image } = await openWithImage();
  await as('alice').v3.channels.update({ channelId: 'book-club', avatarFileId: image });
  await as('bob').v3.messages.create({ channelId: 'book-club', data: { text: 'Solaris' } });
  const { files } = await as('bob').v2.messages.search({ query: 'Solaris' });
  expect(idsOf(files)).toContain(image);
});
