import type { SentRequest } from '../../../src/sandbox/recordings.js';
import { worldUrl } from './server.js';

/** A request as a command for a shell. */
export function asCurl({ method, path, headers, body }: SentRequest): string {
  const parts = [
    `curl -X ${method}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${quote(body)}`]),
    quote(`${worldUrl}${path}`),
  ];
  return parts.join(' ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
