import { actingUserId } from '../actor.js';
import type { Call } from '../call.js';
import type { ReadUpload } from '../files/read-upload.js';
import type { FileRecord } from '../state/records/files.js';

/** Keeps an uploaded file, as who asks. */
export function storeFile(
  call: Call,
  { content, name, ...upload }: ReadUpload,
  fields: Partial<Pick<FileRecord, 'name' | 'isFull' | 'accessType'>> = {},
): FileRecord {
  const fileId = call.ids.hash();
  const record = {
    fileId,
    userId: actingUserId(call),
    name,
    size: content.size,
    isFull: false,
    accessType: 'public' as const,
    altText: null,
    createdAt: call.now,
    updatedAt: call.now,
    ...upload,
    ...fields,
  };
  content.keep?.();
  call.state.contents.put({ fileId, content });
  return call.state.files.put({ ...record, extension: extensionOf(record.name) });
}

/** Deletes a file and its bytes. What has its id goes on having it. */
export function deleteFile({ state }: Call, { fileId }: FileRecord): void {
  state.files.delete(fileId);
  state.contents.delete(fileId);
}

function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1] ?? '';
}
