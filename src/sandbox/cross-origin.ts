import { isLoopback } from './control/is-local.js';
import type { Incoming } from './request/incoming.js';
import type { Outgoing } from './respond.js';

/** The response to a page's question whether it may send a request; nothing for any other request. */
export function preflight(request: Incoming): Outgoing | undefined {
  if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method')) return undefined;
  const headers = {
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '',
  };
  return allowOrigin(request, { status: 204, headers, body: null });
}

/** Lets pages that are served from this machine read the response. */
export function allowOrigin(request: Incoming, response: Outgoing): Outgoing {
  const origin = request.headers.get('origin');
  if (origin === null || !isLoopback(origin)) return response;
  const { vary } = response.headers;
  const headers = {
    ...response.headers,
    'access-control-allow-origin': origin,
    'access-control-expose-headers': '*',
    vary: vary === undefined ? 'origin' : `${vary}, origin`,
  };
  return { ...response, headers };
}
