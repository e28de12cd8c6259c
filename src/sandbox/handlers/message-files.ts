import { storeFile } from '../actions/files.js';
import type { Call } from '../call.js';
import { download } from '../files/download.js';
import { type ReadUpload, readUploads } from '../files/read-upload.js';
import { refuse, refuseInvalid } from '../refuse.js';
import { requireFile } from '../rules/files.js';
import { requireMessage } from '../rules/messages.js';
import type { FileRecord } from '../state/records/files.js';
import { messageListV2 } from '../views/messages.js';
import type { Handlers } from './handlers.js';
import { type NewMessage, requireSendable, writeMessage } from './send-message.js';

export const v2MessageImages: Handlers['v2']['messages']['images'] = {
  async create(call, { file, caption, fullImage: isFull = false, ...message }) {
    const upload = await readOne(file);
    if (upload.type !== 'image') {
      call.assume('what is no image is refused');
      refuseInvalid([`The 'file' must be an image; it is ${upload.mimeType}.`]);
    }
    const data = caption === undefined ? {} : { caption };
    return sendFile(call, { ...message, type: 'image', data }, upload, { isFull });
  },
  get: (call, { messageId, size }) => download(call, requireFileOf(call, messageId, 'image'), size),
};

export const v2MessageFiles: Handlers['v2']['messages']['files'] = {
  create: async (call, { file, ...message }) => sendFile(call, { ...message, type: 'file' }, await readOne(file)),
  get: (call, { messageId }) => download(call, requireFileOf(call, messageId, 'file')),
};

async function readOne(file: unknown): Promise<ReadUpload> {
  const [upload, another] = await readUploads(file);
  return upload && !another ? upload : refuseInvalid(["The 'file' must be one file."]);
}

/** Keeps a file and sends it as a message of its own. */
function sendFile(
  call: Call,
  message: NewMessage,
  upload: ReadUpload,
  fields: Partial<Pick<FileRecord, 'isFull'>> = {},
) {
  const channel = requireSendable(call, message);
  // Version 2 has no name for who may see a file: those who may read the message.
  const { fileId } = storeFile(call, upload, { ...fields, accessType: 'network' });
  return messageListV2(call, [writeMessage(call, channel, { ...message, fileId })]);
}

/** The file that a message of a type shows. Refuses a message that shows none, or is deleted. */
function requireFileOf(call: Call, messageId: string, type: 'image' | 'file'): FileRecord {
  const { message } = requireMessage(call, messageId);
  if (message.type !== type || message.fileId === null || message.isDeleted)
    refuse(400400, `messageId [${messageId}] has no ${type}`);
  return requireFile(call, message.fileId);
}
