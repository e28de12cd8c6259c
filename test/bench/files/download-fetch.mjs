import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export async function transfer(baseUrl, path) {
  const response = await fetch(`${baseUrl}/api/v2/messages/any/files`);
  await pipeline(Readable.fromWeb(response.body), createWriteStream(path));
}
