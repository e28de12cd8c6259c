import { createAmityClient } from '../../../dist/src/index.js';
import { saveTo } from '../../../dist/src/node.js';

export async function transfer(baseUrl, path) {
  const amity = createAmityClient({ baseUrl, token: 'bench-token' });
  await saveTo(amity.v2.messages.files.get({ messageId: 'any' }), path);
}
