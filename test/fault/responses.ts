/** A response that is prepared in advance. A step may then cut it, stall it or lie about it. */
export interface CannedResponse {
  status: number;
  reason?: string;
  headers?: Readonly<Record<string, string>>;
  body: string | Buffer;
}

export function json(value: unknown, status = 200, headers: CannedResponse['headers'] = {}): CannedResponse {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

export function page(body: string, status = 200): CannedResponse {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}

export function empty(status: number, headers: CannedResponse['headers'] = {}): CannedResponse {
  return { status, headers, body: '' };
}

/** The bytes of a complete, truthful response. */
export function whole(response: CannedResponse): Buffer {
  const length = Buffer.byteLength(response.body);
  // 204 and 304 have no body by definition, so they tell no length either.
  const framing = [204, 304].includes(response.status) ? {} : { 'Content-Length': String(length) };
  return Buffer.concat([head(response, framing), Buffer.from(response.body)]);
}

/** The bytes up to the body; how long that is said to be is up to the caller. */
export function head({ status, reason = 'Reason', headers }: CannedResponse, framing: Record<string, string>): Buffer {
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
export function halves({ body }: CannedResponse): [Buffer, Buffer] {
  const bytes = Buffer.from(body);
  const middle = Math.ceil(bytes.length / 2);
  return [bytes.subarray(0, middle), bytes.subarray(middle)];
}
