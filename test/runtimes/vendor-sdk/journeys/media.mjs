import assert from 'node:assert/strict';
import { observe } from '../check.mjs';

/** FileRepository and StreamRepository: what was uploaded by our client, and a stream from its creation to its end. */
export async function media({ sdk, admin, check, asAlice }) {
  const { FileRepository, StreamRepository } = sdk;
  const file = new File(['a chapter'], 'chapter.txt', { type: 'text/plain' });
  const uploaded = await asAlice.v3.files.create({ file }).safe();
  const fileId = uploaded.data?.[0]?.fileId ?? uploaded.data?.files?.[0]?.fileId;
  await check('FileRepository.getFile', async () => {
    const { data } = await FileRepository.getFile(fileId);
    assert.equal(data.fileId, fileId);
    assert.equal(data.attributes.name, 'chapter.txt');
  });
  await check('FileRepository.deleteFile', async () => {
    assert.deepEqual(await FileRepository.deleteFile(fileId), { success: true });
    assert.ok((await admin.v3.files.get({ fileId }).safe()).error);
  });

  const created = await check('StreamRepository.createStream', async () => {
    const { data } = await StreamRepository.createStream({ title: 'Reading aloud', description: 'Chapter one' });
    const { videoStreamings } = await admin.v3.videoStreaming.get({ streamId: data.streamId });
    assert.equal(videoStreamings[0]?.title, 'Reading aloud');
    return data;
  });
  const streamId = created?.streamId;
  await check('StreamRepository.getStream', async () => {
    const { data: stream } = await StreamRepository.getStream(streamId);
    assert.equal(stream.title, 'Reading aloud');
  });
  await check('StreamRepository.getStreamById', async () => {
    const stream = await observe((callback) => StreamRepository.getStreamById(streamId, callback));
    assert.equal(stream.title, 'Reading aloud');
  });
  await check('StreamRepository.getStreams', async () => {
    const found = await observe((callback) => StreamRepository.getStreams({ limit: 10 }, callback));
    assert.ok(found.some((each) => each.streamId === streamId));
  });
  await check('StreamRepository.queryStreams', async () => {
    const { data } = await StreamRepository.queryStreams({ page: { limit: 10 } });
    assert.ok(data.some((each) => each.streamId === streamId));
  });
  await check('StreamRepository.updateStream', async () => {
    const { data } = await StreamRepository.updateStream(streamId, { title: 'Reading on' });
    assert.equal(data.title, 'Reading on');
    assert.equal((await admin.v3.videoStreaming.get({ streamId })).videoStreamings[0]?.title, 'Reading on');
  });
  await check('StreamRepository.disposeStream', async () => {
    await StreamRepository.disposeStream(streamId);
  });
  await check('StreamRepository.deleteStream', async () => {
    assert.equal(await StreamRepository.deleteStream(streamId), true);
    assert.notEqual(
      (await admin.v3.videoStreaming.get({ streamId }).safe()).data?.videoStreamings[0]?.isDeleted,
      false,
    );
  });
}
