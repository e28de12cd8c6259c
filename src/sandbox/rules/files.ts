import type { Call } from '../call.js';
import { refuse } from '../refuse.js';
import type { FileRecord } from '../state/records/files.js';

/** The file of an id. Refuses one that is not there. */
export function requireFile({ state }: Call, fileId: string): FileRecord {
  return state.files.get(fileId) ?? refuse(400400, `fileId [${fileId}] not found`);
}

/** Refuses with `code` who has not uploaded the file. Administrators always may. */
export function requireUploader({ actor }: Call, file: FileRecord, code: number): void {
  if (actor.isAdministrator || actor.userId === file.userId) return;
  refuse(code, 'You are not allowed to do this');
}

/**
 * Refuses an avatar that is a file and no image, as the description of 2024 has it for users and communities; for channels this is
 * assumed.
 */
export function requireImage(call: Call, avatarFileId: string | null | undefined): void {
  noteUnknownFiles(call, [avatarFileId]);
  const file = call.state.files.get(avatarFileId ?? '');
  if (file && file.type !== 'image') refuse(400300, `avatarFileId [${avatarFileId}] is not an image`);
}

/** Says of the response where ids of files have been taken that no file has: no source tells that they are refused. */
export function noteUnknownFiles(call: Call, fileIds: readonly unknown[]): void {
  const isUnknown = fileIds.some((fileId) => typeof fileId === 'string' && !call.state.files.has(fileId));
  if (isUnknown) call.assume('ids that no file has are taken as they are');
}
