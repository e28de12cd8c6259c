import { deleteFile, storeFile } from '../actions/files.js';
import { unauthorized } from '../authenticate.js';
import { download } from '../files/download.js';
import { readUploads } from '../files/read-upload.js';
import { refuse, refuseInvalid } from '../refuse.js';
import { requireFile, requireUploader } from '../rules/files.js';
import { fileView, uploadedFileView } from '../views/files.js';
import type { Handlers } from './handlers.js';

/** The most characters of an alternative text, as responses have it. */
const maxAltText = 180;

export const v3Files: Handlers['v3']['files'] = {
  async create(call, { file, fullImage = false, preferredFilename, accessType = 'public' }) {
    const uploads = await readUploads(file);
    const stored = uploads.map((upload) =>
      storeFile(call, upload, {
        isFull: fullImage && upload.type === 'image',
        accessType,
        ...(preferredFilename !== undefined && { name: preferredFilename }),
      }),
    );
    call.assume('webhooks hear of an upload in the form of file.didDelete');
    for (const each of stored) call.emit('file.didUpload', () => fileView(call, each));
    return stored.map((each) => uploadedFileView(call, each));
  },
  get: (call, { fileId }) => fileView(call, requireFile(call, fileId)),
  update(call, { fileId, altText }) {
    const file = requireFile(call, fileId);
    requireUploader(call, file, 400300);
    if (altText === undefined) return [fileView(call, file)];
    if (altText.length > maxAltText)
      refuseInvalid([`The 'altText' field length must be at most ${maxAltText} characters.`]);
    return [fileView(call, call.state.files.update(fileId, { altText, updatedAt: call.now }))];
  },
  delete(call, { fileId }) {
    const file = requireFile(call, fileId);
    requireUploader(call, file, 400301);
    deleteFile(call, file);
    call.emit('file.didDelete', () => fileView(call, file));
    return { fileId };
  },
  download(call, { fileId, size, t }) {
    const reader = t === undefined ? call.actor : call.actorOf(t);
    if (!reader) refuse(400100, unauthorized);
    const file = requireFile(call, fileId);
    call.assume('the bytes come at once, and not by a redirect');
    if (file.accessType === 'network' && reader.userId === undefined) {
      call.assume('a file with the access type network needs a token');
      refuse(400100, unauthorized);
    }
    return download(call, file, size);
  },
};
