import { readFileSync } from 'node:fs';
import { token } from '../credentials.js';

/** A request that the vendor's SDK sent to a server of ours. */
export interface RecordedRequest {
  /** The SDK's function that sent it, with the case where there are several. */
  call: string;
  method: string;
  /** The path with its query, as it was sent. */
  path: string;
  contentType?: string;
  body?: string;
}

/** See README.md beside it for where they come from. */
export const recordedRequests: RecordedRequest[] = JSON.parse(
  readFileSync(new URL('requests.json', import.meta.url), 'utf8'),
);

/** Sends a recorded request again, as it was sent. */
export function send(server: { url: string }, request: RecordedRequest): Promise<Response> {
  const { method, path, contentType, body } = request;
  const headers = {
    Authorization: `Bearer ${token}`,
    ...(contentType !== undefined && { 'Content-Type': contentType }),
  };
  return fetch(`${server.url}${path}`, { method, headers, body: body ?? null });
}
