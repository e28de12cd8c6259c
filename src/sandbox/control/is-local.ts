import type { Incoming } from '../request/incoming.js';

/**
 * Whether a request comes to a loopback address and from no foreign page. A page of another site that has its name point to
 * this machine (DNS rebinding) comes with its own name.
 */
export function isLocal(request: Incoming): boolean {
  const origin = request.headers.get('origin');
  return isLoopback(request.url) && (origin === null || isLoopback(origin));
}

/** Whether a URL is one of this machine's. */
export function isLoopback(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
