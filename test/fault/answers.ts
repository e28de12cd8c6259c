/** An answer, before it is cut, stalled or lied about. */
export interface Answer {
  status: number;
  reason?: string;
  headers?: Readonly<Record<string, string>>;
  body: string | Buffer;
}

export function json(value: unknown, status = 200, headers: Answer['headers'] = {}): Answer {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

export function page(body: string, status = 200): Answer {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}

export function empty(status: number, headers: Answer['headers'] = {}): Answer {
  return { status, headers, body: '' };
}

/** The bytes of an answer that is all that it says it is. */
export function whole(answer: Answer): Buffer {
  const length = Buffer.byteLength(answer.body);
  // 204 and 304 have no body by definition, so they tell no length either.
  const framing = [204, 304].includes(answer.status) ? {} : { 'Content-Length': String(length) };
  return Buffer.concat([head(answer, framing), Buffer.from(answer.body)]);
}

/** The bytes up to the body; how long that is said to be is up to the caller. */
export function head({ status, reason = 'Reason', headers }: Answer, framing: Record<string, string>): Buffer {
  const lines = Object.entries({ ...headers, ...framing }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`HTTP/1.1 ${status} ${reason}\r\n${lines.join('')}\r\n`);
}

/** One piece of a chunked body. */
export function chunk(bytes: string | Uint8Array): Buffer {
  const length = Buffer.byteLength(bytes).toString(16);
  return Buffer.concat([Buffer.from(`${length}\r\n`), Buffer.from(bytes), Buffer.from('\r\n')]);
}

/** The end of a chunked body. */
export const lastChunk = '0\r\n\r\n';

export const chunked = { 'Transfer-Encoding': 'chunked' };

/** The two halves of a body. */
export function halves({ body }: Answer): [Buffer, Buffer] {
  const bytes = Buffer.from(body);
  const middle = Math.ceil(bytes.length / 2);
  return [bytes.subarray(0, middle), bytes.subarray(middle)];
}
