import { securityHeaders } from '../../generated/security.js';
import { AmityConnectionError, AmityError, callError } from '../errors/errors.js';
import type { NamedOperation } from '../operation.js';
import { isError, isStream } from '../platform/kinds.js';
import { isRedirect, refuseRedirects } from '../platform/redirect.js';
import { toText } from '../platform/to-text.js';
import type { LightRequest } from '../request/light-request.js';
import { unseenUploadMs } from '../request/unseen-upload.js';
import type { UploadProgress } from '../request/upload-progress.js';
import type { CallEvent } from '../telemetry/hooks.js';
import { type CallClock, Deadline } from './deadline.js';
import { isFile, readText, rememberText, superviseBody } from './response-body.js';
import type { Transport } from './transport.js';

/** Call that attempts are made for. */
export interface Call {
  readonly transport: Transport;
  /** Absent for raw calls that the specification does not know. */
  readonly named?: NamedOperation | undefined;
  /** Present where the body may hold files. */
  readonly upload?: UploadProgress | undefined;
  readonly clock: CallClock;
}

/** Outcome of an attempt: a response of any status, or the reason that there is none. */
export type Outcome =
  | { response: Response; isFile: boolean; error?: undefined }
  | { error: AmityError; response?: undefined };

/** Sends a request once. Reads the response whole, unless it is a file. */
export async function attempt(
  call: Call,
  request: LightRequest,
  credential: string,
  event: CallEvent,
): Promise<Outcome> {
  const { transport, clock, named } = call;
  const { observer, redactor } = transport;
  const started = clock.elapsed;
  const deadline = new Deadline(clock);
  const toError = (error: unknown) => toAmityError(error, call, request, deadline);
  try {
    deadline.signal.throwIfAborted();
    observer.request(event);
    const response = await fetchResponse(call, request, credential, deadline);
    if (!response?.headers) {
      throw callError(AmityError, named?.id, 'got no Response from fetch. Pass another fetch to the client.');
    }
    const text = isFile(response, named?.operation)
      ? undefined
      : await readText(response, deadline, redactor, named?.id);
    if (text !== undefined) deadline.dispose();
    const { status, headers } = response;
    observer.response({ ...event, status, headers, duration: clock.elapsed - started });
    if (text === undefined) return { response: superviseBody(response, deadline, toError), isFile: true };
    return { response: rememberText(response, response.ok ? text : redactor.redactJson(text)), isFile: false };
  } catch (error) {
    deadline.dispose();
    return { error: toError(error) };
  }
}

function fetchResponse(
  { transport, upload, named }: Call,
  request: LightRequest,
  credential: string,
  deadline: Deadline,
): Promise<Response> {
  const { url, method, headers, body } = request;
  const scheme = named?.operation.security;
  if (scheme) headers.set(securityHeaders[scheme], credential);
  else headers.set('Authorization', `Bearer ${credential}`);
  const content = typeof body === 'function' ? body() : (body ?? null);
  const unseenMs = unseenUploadMs(content);
  if (unseenMs === undefined) upload?.onPiece(() => deadline.restart('the last byte sent'));
  else deadline.allow(unseenMs);
  const fetched = Promise.resolve(
    transport.fetch(url, {
      method,
      headers,
      body: content,
      signal: deadline.signal,
      // A file may be stored elsewhere; the platform drops the token when it follows. Nothing else redirects.
      redirect: named?.operation.responseKind === 'binary' ? 'follow' : refuseRedirects(),
      // Node copies the body of a request that has a window or may be redirected, and so keeps uploads in memory.
      window: null,
      ...(isStream(content) && { duplex: 'half' }),
    }),
  );
  return deadline.race(fetched, (late) => late?.body?.cancel());
}

/** Turns anything thrown into an error of this package. */
export function toAmityError(
  error: unknown,
  { transport: { redactor }, named, upload }: Call,
  request: LightRequest,
  deadline?: Deadline,
): AmityError {
  if (deadline?.signal.aborted) return deadline.signal.reason;
  if (error instanceof AmityError) return error;
  if (upload?.refusal) return upload.refusal;
  const operationId = named?.id;
  const name = operationId ?? `${request.method} ${request.url}`;
  const cause = redactor.redactError(error);
  const message = isRedirect(cause)
    ? `${name} got a redirect, which is not followed. Check baseUrl.`
    : `${name} got no response: ${rootMessage(cause)}.`;
  return new AmityConnectionError(redactor.redact(message), { operationId, cause });
}

/** Message of the error at the root of a chain of causes, which says most. */
function rootMessage(error: unknown, seen = new Set<unknown>()): string {
  if (!isError(error)) return toText(error);
  seen.add(error);
  if (error.cause !== undefined && !seen.has(error.cause)) return rootMessage(error.cause, seen);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return error.message || code || error.name;
}
