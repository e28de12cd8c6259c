import { createAmityClient } from '../../../dist/src/index.js';
import { fileFrom } from '../../../dist/src/node.js';
import { checkUpload } from './check-upload.mjs';

export async function transfer(baseUrl, path) {
  const amity = createAmityClient({ baseUrl, token: 'bench-token' });
  checkUpload(await amity.v2.messages.files.create({ channelId: 'book-club', file: await fileFrom(path) }));
}
