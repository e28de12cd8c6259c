import type { Call } from '../call.js';
import { refuse } from '../refuse.js';
import type { Content } from '../state/contents.js';
import type { FileRecord } from '../state/records/files.js';
import { type ImageSize, longestSides } from './image-sizes.js';
import { maxScaledBytes, scaleImage } from './scale.js';

/** The header that says why an image comes as it was uploaded, though another size was asked for. */
const unscaledHeader = 'x-amity-sandbox-unscaled';

/** The bytes of a file: of an image, in a size; of another file, as they are, whatever the size (description of 2024). */
export async function download(call: Call, file: FileRecord, size?: ImageSize): Promise<Response> {
  const content = call.state.contents.get(file.fileId)?.content;
  if (!content || content.isGone)
    return refuse(
      400400,
      `fileId [${file.fileId}] has no content: the state was saved without it, or its server closed`,
    );
  if (file.type !== 'image') return respond(content.stream(), content.size, file.mimeType);
  if (size === 'full' && !file.isFull)
    return refuse(400400, `fileId [${file.fileId}] has no size full: it was uploaded without fullImage`);
  if (size === undefined)
    call.assume('without a size, an image comes in full where that was kept, and large elsewhere');
  const wanted = size ?? (file.isFull ? 'full' : 'large');
  if (wanted === 'full') return respond(content.stream(), content.size, file.mimeType);
  if (wanted !== 'large') call.assume('the pixels of small and medium');
  return scaled(file, content, longestSides[wanted]);
}

async function scaled(file: FileRecord, content: Content, longestSide: number): Promise<Response> {
  const { width = 0, height = 0 } = file.dimensions ?? {};
  const asUploaded = (headers?: Record<string, string>) =>
    respond(content.stream(), content.size, file.mimeType, headers);
  if (file.dimensions && Math.max(width, height) <= longestSide) return asUploaded();
  try {
    if (content.size > maxScaledBytes) throw new Error(`it has more than ${maxScaledBytes} bytes`);
    const { bytes, mimeType } = await scaleImage(content.readSync(), longestSide);
    return respond(bytes, bytes.byteLength, mimeType);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return asUploaded({ [unscaledHeader]: `The image is as it was uploaded; ${reason}.` });
  }
}

function respond(body: BodyInit, length: number, mimeType: string, headers: Record<string, string> = {}): Response {
  return new Response(body, {
    headers: {
      'content-type': mimeType,
      'content-length': String(length),
      // A page that was uploaded runs nothing at the sandbox's own address.
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}
