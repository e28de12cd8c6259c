import { readFile } from 'node:fs/promises';

/** Sends a file of the disk and saves what comes back. */
export async function makeDiskCalls({ amity, node, baseUrl, source, target }) {
  const client = amity.createAmityClient({ baseUrl, token: 'any' });
  await client.v2.messages.files.create({ channelId: 'book-club', file: await node.fileFrom(source) });
  await node.saveTo(client.v2.messages.files.get({ messageId: 'known' }), target);
  return { savedSame: (await readFile(target)).equals(await readFile(source)) };
}
