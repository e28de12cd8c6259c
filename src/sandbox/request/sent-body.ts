import { Refusal, refuseInvalid } from '../refuse.js';
import type { Incoming } from './incoming.js';
import { readLongText, readShortText } from './read-body.js';
import { readsFormsItself } from './read-form.js';

/** A request's body as it was sent: its text, or why that cannot be read; neither, where it is a form with files. */
export interface SentBody {
  /** Its media type, without parameters. Absent where there is no body. */
  readonly type?: string;
  readonly text?: string;
  readonly refusal?: Refusal;
}

/** Reads a body that is text. Whoever decodes it refuses what cannot be read, since the token comes first. */
export function readSentBody(request: Incoming): SentBody | Promise<SentBody> {
  if (!request.body && !readsFormsItself(request)) return {};
  const type = mediaTypeOf(request);
  if (!request.body || isForm({ type })) return { type };
  const text = readShortText(request);
  return text === undefined ? readLongBody(type, request) : { type, text };
}

/** Whether it is a form that may have files. */
export function isForm({ type }: SentBody): boolean {
  return type === 'multipart/form-data';
}

function mediaTypeOf({ headers }: Incoming): string {
  return headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
}

async function readLongBody(type: string, request: Incoming): Promise<SentBody> {
  try {
    checkEncoding(request.headers.get('content-encoding'));
    return { type, text: await readLongText(request) };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { type, refusal };
    throw refusal;
  }
}

/** Refuses a body that is compressed. It would else be said to be no JSON. */
function checkEncoding(encoding: string | null): void {
  if (encoding === null || /^identity$/i.test(encoding)) return;
  refuseInvalid([`The content encoding '${encoding}' is not known. Send the body as it is.`]);
}
