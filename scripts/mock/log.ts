import type { Exchange } from './server.js';

/** Prints a line for each request that was answered: its method and path, the status, the time and why it was refused. */
export function logExchange(exchange: Exchange): void {
  console.log(lineOf(exchange));
}

/** `POST /api/v3/posts 422 3 ms: body must have required property 'data'` */
export function lineOf({ method, url, status, duration, faults }: Exchange): string {
  const reason = faults.length > 0 ? `: ${faults.join('; ')}` : '';
  // A terminal obeys some of what a request can hold.
  return `${method} ${url} ${status} ${Math.round(duration)} ms${reason}`.replace(/\p{C}/gu, '?');
}
