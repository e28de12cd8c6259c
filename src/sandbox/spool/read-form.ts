import { open, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { finished, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { maxFileBytes, maxTextBytes } from '../request/read-body.js';
import type { Spool } from './spool.js';
import { SpooledFile } from './spooled-file.js';

/** The most parts that a form may have. */
const maxParts = 20_000;

/**
 * Reads a body in multipart; its files go to the disk as they come.
 *
 * @param limits.fileBytes the most bytes of a file. Default: 1 GiB.
 * @throws RangeError where a file or all texts together have more bytes than they may have.
 * @throws Error where the body is no form, or ends before it is whole. Nothing of it is on the disk then.
 */
export async function readForm(
  incoming: Pick<IncomingMessage, 'headers'> & Readable,
  spool: Spool,
  { fileBytes = maxFileBytes } = {},
): Promise<FormData> {
  const form = new FormData();
  const files: Promise<void>[] = [];
  const parser = busboy({
    headers: incoming.headers,
    defParamCharset: 'utf8',
    // One more than there may be, so that it is noticed.
    limits: { fileSize: fileBytes + 1, fieldSize: maxTextBytes + 1, parts: maxParts },
  });
  // Not at once: the parser may be in the midst of a chunk, which it could not go on with.
  const end = (error: Error) => process.nextTick(() => parser.destroy(error));
  let textBytes = 0;
  parser.on('field', (name: string | undefined, value) => {
    textBytes += Buffer.byteLength(value);
    if (name === undefined) end(new Error('A part of the form has no name.'));
    else if (textBytes > maxTextBytes) end(new RangeError(`The texts have more than ${maxTextBytes} bytes.`));
    else form.append(unescapeName(name), value);
  });
  parser.on('file', (name: string | undefined, stream, { filename = 'blob', mimeType }) => {
    // Whoever writes it hears of what goes wrong, but only once there is a path.
    stream.on('error', () => {});
    if (name === undefined) return end(new Error('A part of the form has no name.'));
    stream.on('limit', () => end(new RangeError(`The file has more than ${fileBytes} bytes.`)));
    const writing = write(stream, spool).then((path) =>
      form.append(unescapeName(name), new SpooledFile(path, unescapeName(filename), mimeType)),
    );
    writing.catch(end);
    files.push(writing);
  });
  parser.on('partsLimit', () => end(new RangeError(`The form has more than ${maxParts} parts.`)));
  try {
    await passThrough(incoming, parser);
    await Promise.all(files);
    return form;
  } catch (error) {
    await Promise.allSettled(files);
    await discard(form);
    throw error;
  }
}

/** Removes the files of a form that nobody keeps. */
export async function discard(form: FormData): Promise<void> {
  for (const value of form.values()) if (value instanceof SpooledFile) await value.discard();
}

/** Sends a body through a parser. Unlike a pipeline, it leaves the request open, which is to be answered whatever happens. */
async function passThrough(incoming: Readable, parser: busboy.Busboy): Promise<void> {
  const stop = finished(incoming, { writable: false }, (error) => {
    if (error) parser.destroy(error);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      parser.on('close', resolve).on('error', reject);
      incoming.pipe(parser);
    });
  } finally {
    stop();
    incoming.unpipe(parser);
  }
}

/** Writes a part to the disk and gives its path, or leaves nothing. */
async function write(part: Readable, spool: Spool): Promise<string> {
  const path = await spool.newPath();
  // Opened beforehand, so that there is nothing to be made any more once it is removed.
  const file = await open(path, 'wx');
  try {
    await pipeline(part, file.createWriteStream());
    return path;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** A name without the escapes that browsers and `fetch` write for the characters that would end it. */
function unescapeName(name: string): string {
  return name.replace(/%(0A|0D|22)/gi, decodeURIComponent);
}
