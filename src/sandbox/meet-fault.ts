import type { Fault } from './faults.js';
import { findStatus } from './refuse.js';
import { json, type Outgoing, toResponse } from './respond.js';

/**
 * Does the work of a request in the way that a fault has it.
 *
 * @throws TypeError where the fault ends the connection, as `fetch` does, and the signal's reason where that aborts a delay.
 */
export async function meetFault(
  fault: Fault,
  signal: AbortSignal | null | undefined,
  work: () => Promise<Outgoing>,
): Promise<Outgoing> {
  if (fault.delayMs) await wait(fault.delayMs, signal);
  if (fault.reset === true || fault.reset === 'before') throw connectionReset();
  const status = statusIn(fault);
  if (status !== undefined && !fault.afterWork) return faultResponse(fault, status);
  const response = await work();
  if (fault.reset === 'after') throw connectionReset();
  if (status !== undefined) return faultResponse(fault, status);
  return fault.truncate ? truncated(response) : response;
}

/** The status that a fault responds with in the operation's place; nothing where the operation is to respond. */
function statusIn({ status, code, retryAfter, delayMs, reset, truncate }: Fault): number | undefined {
  if (status !== undefined) return status;
  if (code !== undefined) return findStatus(code) ?? 500;
  if (retryAfter !== undefined) return 429;
  const hasOtherEffect = delayMs !== undefined || reset !== undefined || truncate;
  return hasOtherEffect ? undefined : 500;
}

/** Waits, and no longer than whoever asked does. */
async function wait(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  signal?.throwIfAborted();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(resolve, ms);
      stop = () => reject(signal?.reason);
      signal?.addEventListener('abort', stop);
    });
  } finally {
    clearTimeout(timer);
    if (stop) signal?.removeEventListener('abort', stop);
  }
}

function connectionReset(): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
}

function faultResponse({ code, retryAfter }: Fault, status: number): Outgoing {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  const body = {
    status: 'error',
    code: code ?? (status === 429 ? 400311 : status),
    message: 'A fault that was set in the sandbox.',
    data: {},
  };
  return json(body, status, headers);
}

/** The response's first half, after which the connection ends. */
async function truncated(response: Outgoing): Promise<Outgoing> {
  const bytes = new Uint8Array(await toResponse(response).arrayBuffer());
  const headers = { ...response.headers, 'content-length': String(bytes.byteLength) };
  let isHalfSent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      // Bytes still in the queue when the stream breaks would be lost with it.
      if (isHalfSent) controller.error(connectionReset());
      else controller.enqueue(bytes.subarray(0, Math.floor(bytes.byteLength / 2)));
      isHalfSent = true;
    },
  });
  return { status: response.status, headers, body };
}
