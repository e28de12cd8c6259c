import { constants, openAsBlob } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';

/** What a file is called and what it holds, where its path does not say it. */
export interface FileOptions {
  /** Default: the last part of the path. */
  name?: string;
  /** Its media type. Default: what the name's ending stands for. */
  type?: string;
}

/**
 * A file of the disk, to be uploaded. Its content is read while it is sent, never into memory whole, and read again when
 * the request is retried.
 *
 * @throws the file system's error where there is no such file.
 * @example
 * await amity.v2.messages.images.create({ channelId: 'general', file: await fileFrom('./photo.png') });
 */
export async function fileFrom(path: string, { name = basename(path), type }: FileOptions = {}) {
  // openAsBlob() does not say which of the ways to fail it was.
  await access(path, constants.R_OK);
  const content = await openAsBlob(path);
  return { content, name, ...(type !== undefined && { type }) };
}
