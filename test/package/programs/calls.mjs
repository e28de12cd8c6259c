/** Makes the calls that every runtime must be able to make, and reports what they gave. Nothing here is Node's own. */
export async function makeCalls({ amity, raw, baseUrl }) {
  const retries = [];
  const options = { baseUrl, token: 'any', onRetry: ({ attempt }) => retries.push(attempt) };
  const client = amity.createAmityClient(options);

  const message = await client.v2.messages.get({ messageId: 'known' });
  const failure = await client.v2.messages.get({ messageId: 'missing' }).catch((error) => error);
  const users = [];
  for await (const { info } of client.v2.users.query({ search: 'an' })) users.push(info.displayName);
  const content = new Blob(['A list of books: '.repeat(1_000), 'Chloé’s.'], { type: 'text/plain' });
  await client.v2.messages.files.create({ channelId: 'book-club', file: { content, name: 'list.txt' } });
  const download = await client.v2.messages.files.get({ messageId: 'known' });
  await client.v2.messages.get({ messageId: 'busy' });

  // The platform's fetch as it is: browsers' own one wants no other `this` than theirs.
  const hasty = amity.createAmityClient({ ...options, fetch: globalThis.fetch, timeout: 10_000, totalTimeout: 2_000 });
  const large = new Blob([new Uint8Array(12 * 2 ** 20)], { type: 'image/png' });
  const form = new FormData();
  form.append('channelId', 'book-club');
  form.append('file', large, 'cover.png');
  const started = performance.now();
  await hasty.v2.messages.images.create({ channelId: 'book-club', file: { content: large, name: 'cover.png' } });
  await hasty.raw.POST('/api/v2/messages/images', { body: form });
  const outlasted = performance.now() - started > 2 * 2_000;

  const path = { messageId: 'known' };
  const { data, response } = await raw
    .createAmityRawClient(options)
    .GET('/api/v2/message/{messageId}', { params: { path } });
  const refused = await client.v2.messages.get({ messageId: '' }).catch((error) => error);

  return {
    text: message.message.data.text,
    notFound: failure instanceof amity.AmityNotFoundError,
    otherClass: failure instanceof amity.AmityServerError,
    code: failure.code,
    users,
    sameBytes: (await download.text()) === (await content.text()),
    retries,
    outlasted,
    raw: [response.status, data.message.messageId],
    sharedClasses: refused instanceof raw.AmityError,
  };
}
