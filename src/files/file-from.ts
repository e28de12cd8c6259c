import { constants, openAsBlob } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';

/** Name and media type of a file, where its path does not say them. */
export interface FileOptions {
  /** Default: the last part of the path. */
  name?: string;
  /** Its media type. Default: guessed from the ending of the name. */
  type?: string;
}

/**
 * Opens a file of the disk for an upload. Its content is read while it is sent, never whole into memory, and read again
 * when the request is retried.
 *
 * @throws the file system's error where there is no such file.
 * @example
 * await amity.v2.messages.images.create({ channelId: 'general', file: await fileFrom('./photo.png') });
 */
export async function fileFrom(path: string, { name = basename(path), type }: FileOptions = {}) {
  // openAsBlob() does not say why it failed.
  await access(path, constants.R_OK);
  const content = await openAsBlob(path);
  return { content, name, ...(type !== undefined && { type }) };
}
