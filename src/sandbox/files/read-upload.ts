import { imageSize } from 'image-size';
import { refuse, refuseInvalid } from '../refuse.js';
import { maxFileBytes } from '../request/read-body.js';
import { type Content, inMemory } from '../state/contents.js';
import type { FileRecord } from '../state/records/files.js';

/** A file that a request has brought, and what its bytes tell of it. */
export interface ReadUpload extends Pick<FileRecord, 'type' | 'mimeType' | 'dimensions'> {
  /** The name that it came with. */
  name: string;
  content: Content;
}

/** The bytes at a file's start in which the dimensions of an image are looked for. */
const headBytes = 512 * 1024;

/** Media types of senders who do not know any better. */
const unspecific = ['', 'application/octet-stream'];

/**
 * The files of an argument: one, or several parts of the same name. Refuses what is none.
 *
 * Nothing is kept of them yet, so that what follows may still refuse.
 */
export async function readUploads(argument: unknown): Promise<ReadUpload[]> {
  const uploads: ReadUpload[] = [];
  for (const file of [argument].flat()) {
    if (!(file instanceof Blob)) return refuseInvalid(["The 'file' must be a file: a part of multipart/form-data."]);
    if (file.size > maxFileBytes) refuse(413000, `The file is larger than ${maxFileBytes} bytes.`);
    uploads.push(await readUpload(file));
  }
  return uploads;
}

async function readUpload(file: Blob): Promise<ReadUpload> {
  const content = isContent(file) ? file : inMemory(new Uint8Array(await file.arrayBuffer()));
  const declared = file.type.split(';')[0]?.trim() ?? '';
  const mayBeImage = declared.startsWith('image/') || unspecific.includes(declared);
  const image = mayBeImage ? readImage(content.readSync(headBytes)) : undefined;
  const mimeType = image && unspecific.includes(declared) ? image.mimeType : declared || 'application/octet-stream';
  return {
    name: file instanceof File ? file.name : '',
    content,
    mimeType,
    type: mimeType.startsWith('image/') ? 'image' : 'file',
    dimensions: image?.dimensions ?? null,
  };
}

/** Whether a server has put the file's bytes on a disk. */
function isContent(file: Blob): file is Blob & Content {
  return 'readSync' in file;
}

/** The media types of images whose name is not that of the kind of image. */
const mimeTypes: Readonly<Record<string, string>> = { jpg: 'image/jpeg', svg: 'image/svg+xml' };

/** Kind and dimensions of an image by its first bytes; nothing of what is none. */
function readImage(bytes: Uint8Array) {
  try {
    const { width, height, orientation, type = 'jpg' } = imageSize(bytes);
    const dimensions = { width, height, ...(orientation !== undefined && { orientation }) };
    return { mimeType: mimeTypes[type] ?? `image/${type}`, dimensions };
  } catch {
    return undefined;
  }
}
