import type { Schemas } from '../../../generated/client.js';
import type { Call } from '../call.js';
import type { FileRecord } from '../state/records/files.js';

/** A file as version 3 answers with it. Of an image, its dimensions stand there, as far as they are known (recorded responses). */
export function fileView({ baseUrl }: Call, file: FileRecord) {
  const { name, extension, size, mimeType, isFull, dimensions } = file;
  return {
    fileId: file.fileId,
    fileUrl: `${baseUrl}/api/v3/files/${file.fileId}/download`,
    type: file.type,
    accessType: file.accessType,
    altText: file.altText,
    createdAt: file.createdAt,
    updatedAt: file.updatedAt,
    attributes: {
      name,
      extension,
      size,
      mimeType,
      ...(file.type === 'image' && { metadata: { ...dimensions, isFull } }),
    },
  } satisfies Schemas['StoredFile'];
}

/** A file right after its upload: its size is a string then (recorded responses). */
export function uploadedFileView(call: Call, file: FileRecord): Schemas['StoredFile'] {
  const view = fileView(call, file);
  return { ...view, attributes: { ...view.attributes, size: String(file.size) } };
}

/** The files of ids that others refer to by them, each once; those that are not there are passed over. */
export function filesOf(call: Call, fileIds: readonly unknown[]): Schemas['StoredFile'][] {
  return [...new Set(fileIds)]
    .map((fileId) => (typeof fileId === 'string' ? call.state.files.get(fileId) : undefined))
    .filter((file) => file !== undefined)
    .map((file) => fileView(call, file));
}

/** The files of two lists, each once. */
export function eachOnce(
  first: readonly Schemas['StoredFile'][],
  second: readonly Schemas['StoredFile'][],
): Schemas['StoredFile'][] {
  return [...new Map([...first, ...second].map((file) => [file.fileId, file])).values()];
}
