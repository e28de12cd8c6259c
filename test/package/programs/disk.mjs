import { readFile } from 'node:fs/promises';

/** Sends a file of the disk and saves what comes back. */
export async function makeDiskCalls({ amity, node, baseUrl, source, target }) {
  const client = amity.createAmityClient({ baseUrl, token: 'any' });
  await client.v2.messages.files.create({ channelId: 'book-club', file: await node.fileFrom(source) });
  await node.saveTo(client.v2.messages.files.get({ messageId: 'known' }), target);
  const savedSame = (await readFile(target)).equals(await readFile(source));

  const attempts = (act, options) => countAttempts(amity, { baseUrl, token: 'any', ...options }, act);
  return {
    savedSame,
    attempts: {
      ofRedirect: await attempts((counted) => counted.v2.messages.get({ messageId: 'moved' })),
      ofClosedPort: await attempts(
        (counted) => counted.v2.messages.files.create({ channelId: 'book-club', file: new Blob(['a']) }),
        { baseUrl: 'http://127.0.0.1:65533' },
      ),
    },
  };
}

async function countAttempts(amity, options, act) {
  let count = 0;
  const counted = amity.createAmityClient({ ...options, onRequest: () => count++ });
  const failed = await act(counted).then(
    () => false,
    (error) => error instanceof amity.AmityConnectionError,
  );
  return failed ? count : 'It did not fail as it should.';
}
