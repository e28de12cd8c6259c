import { isLoopback } from './control/is-local.js';
import type { Incoming } from './request/incoming.js';

/** The response to a page's question whether it may send a request; nothing for any other request. */
export function preflight(request: Incoming): Response | undefined {
  if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method')) return undefined;
  const response = new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, PUT, DELETE',
      'access-control-allow-headers': request.headers.get('access-control-request-headers') ?? '',
    },
  });
  return allowOrigin(request, response);
}

/** Lets pages that are served from this machine read the response. */
export function allowOrigin(request: Incoming, response: Response): Response {
  const origin = request.headers.get('origin');
  if (origin === null || !isLoopback(origin)) return response;
  response.headers.set('access-control-allow-origin', origin);
  response.headers.set('access-control-expose-headers', '*');
  response.headers.append('vary', 'origin');
  return response;
}
