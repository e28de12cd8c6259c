import { Refusal } from '../refuse.js';
import type { Incoming } from './incoming.js';
import { readText } from './read-body.js';

/** A request's body in text, or why it cannot be read; neither where there is none, or it is a form with files. */
export interface SentBody {
  readonly text?: string;
  readonly refusal?: Refusal;
}

/** The media type of a request's body, without its parameters. */
export function mediaTypeOf({ headers }: Pick<Incoming, 'headers'>): string {
  return headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Reads a body that is text. Whoever decodes it refuses what cannot be read, since the token comes first. */
export async function readSentBody(request: Incoming): Promise<SentBody> {
  if (!request.body || mediaTypeOf(request) === 'multipart/form-data') return {};
  try {
    return { text: await readText(request) };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { refusal };
    throw refusal;
  }
}
