import { securityHeaders } from '../../generated/security.js';
import { isKept, type Recording } from './recordings.js';
import type { Incoming } from './request/incoming.js';
import { readsFormsItself } from './request/read-form.js';
import type { SentBody } from './request/sent-body.js';
import type { Outgoing } from './respond.js';

/** Headers that decide on how a request is answered. */
const headersThatMatter = ['authorization', ...Object.values(securityHeaders), 'content-type'];

/** A request and its response as they are kept. */
export function record(request: Incoming, path: string, sent: SentBody, response: Outgoing | undefined): Recording {
  const { method, headers, body } = request;
  const isSentKept = isKept(sent.text);
  return {
    request: {
      method,
      path,
      headers: pickHeaders(headers),
      ...(isSentKept && sent.text !== '' && { body: sent.text }),
      isBodyLost: !isSentKept && (body !== null || readsFormsItself(request)),
    },
    ...(response && {
      response: {
        status: response.status,
        headers: response.headers,
        ...(isKept(response.body) && { body: response.body }),
      },
    }),
  };
}

function pickHeaders(headers: Incoming['headers']): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of headersThatMatter) {
    const value = headers.get(name);
    if (value !== null) found[name] = value;
  }
  return found;
}
