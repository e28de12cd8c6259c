import {
  AmityApiError,
  AmityAuthenticationError,
  AmityBadRequestError,
  AmityNotFoundError,
  AmityPayloadTooLargeError,
  AmityPermissionDeniedError,
  AmityRateLimitError,
  AmityServerError,
  AmityUnprocessableEntityError,
} from '../../../src/index.js';
import { type ErrorClass, refused, works } from '../expectation.js';
import type { Fault } from '../fault.js';
import { type CannedResponse, empty, page } from '../responses.js';
import { renewedToken, token } from '../secrets.js';
import { breakOffChunks, refusal, respond } from '../steps.js';
import { everywhere, ifRepeatable } from '../tables.js';

/** A final response, whatever the call. */
function final(status: number, Class: ErrorClass, words = new RegExp(`failed with ${status}`)): Fault['expect'] {
  return everywhere(refused(status, Class, words, 1));
}

/** A response that may pass: what may be sent again is sent three times. */
function passing(status: number, Class: ErrorClass, words = new RegExp(`failed with ${status}`)): Fault['expect'] {
  return ifRepeatable(refused(status, Class, words, 3), refused(status, Class, words, 1));
}

const gateway = `<html>\r\n<head><title>502 Bad Gateway</title><style>h1 { color: red }</style></head>
<body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>`;
const gatewayRead = /failed with 502: 502 Bad Gateway 502 Bad Gateway nginx$/;

const always = (given: CannedResponse) => () => [respond(given)];

export const statusFaults: Fault[] = [
  { name: '304', script: always(empty(304)), expect: final(304, AmityApiError) },
  { name: '400', script: always(refusal(400)), expect: final(400, AmityBadRequestError) },
  { name: '401 to a token that is a text', script: always(refusal(401)), expect: final(401, AmityAuthenticationError) },
  { name: '403', script: always(refusal(403)), expect: final(403, AmityPermissionDeniedError) },
  { name: '404', script: always(refusal(404)), expect: final(404, AmityNotFoundError) },
  { name: '409', script: always(refusal(409)), expect: final(409, AmityApiError) },
  { name: '413', script: always(refusal(413)), expect: final(413, AmityPayloadTooLargeError) },
  { name: '422', script: always(refusal(422)), expect: final(422, AmityUnprocessableEntityError) },
  { name: '501', script: always(refusal(501)), expect: final(501, AmityServerError) },
  {
    name: '400 with nothing',
    script: always(empty(400)),
    expect: final(400, AmityBadRequestError, /failed with 400: Reason$/),
  },
  {
    name: '400 with a long text',
    script: always({ status: 400, headers: { 'Content-Type': 'text/plain' }, body: 'Alas. '.repeat(5_000) }),
    expect: final(400, AmityBadRequestError, /failed with 400: Alas\. Alas\./),
  },
  { name: '408', script: always(refusal(408)), expect: passing(408, AmityApiError) },
  {
    name: '500',
    script: always(refusal(500)),
    // Nobody can tell how far the server came, so only what changes nothing is sent again.
    expect: {
      ...passing(500, AmityServerError),
      replayable: refused(500, AmityServerError, /failed with 500/, 1),
    },
  },
  {
    name: '500, then good',
    script: (good) => [respond(refusal(500)), respond(good)],
    expect: {
      reads: works(2),
      downloads: works(2),
      replayable: refused(500, AmityServerError, /failed with 500/, 1),
      once: refused(500, AmityServerError, /failed with 500/, 1),
      readOnce: refused(500, AmityServerError, /failed with 500/, 1),
    },
  },
  { name: '502 with a page', script: always(page(gateway, 502)), expect: passing(502, AmityServerError, gatewayRead) },
  { name: '503', script: always(refusal(503)), expect: passing(503, AmityServerError) },
  {
    name: '503, then good',
    script: (good) => [respond(refusal(503)), respond(good)],
    expect: ifRepeatable(works(2), refused(503, AmityServerError, /failed with 503/, 1)),
  },
  {
    name: '504 with nothing',
    script: always(empty(504)),
    expect: passing(504, AmityServerError, /failed with 504: Reason$/),
  },
  {
    name: '502, 503, then 429: the last one counts',
    script: () => [respond(refusal(502)), respond(refusal(503)), respond(refusal(429, { 'Retry-After': '3600' }))],
    expect: ifRepeatable(
      refused(429, AmityRateLimitError, /failed with 429/, 3),
      refused(502, AmityServerError, /failed with 502/, 1),
    ),
  },
  {
    name: '429, then 503: what was turned away first may have acted the second time',
    script: () => [respond(refusal(429)), respond(refusal(503))],
    expect: {
      // A 429 does not count into maxRetries.
      reads: refused(503, AmityServerError, /failed with 503/, 4),
      downloads: refused(503, AmityServerError, /failed with 503/, 4),
      replayable: refused(503, AmityServerError, /failed with 503/, 4),
      once: refused(503, AmityServerError, /failed with 503/, 2),
      readOnce: refused(429, AmityRateLimitError, /failed with 429/, 1),
    },
  },
  {
    name: 'a 503 that breaks off, then good',
    script: (good) => [breakOffChunks(refusal(503)), respond(good)],
    expect: { reads: works(2), downloads: works(2), replayable: works(2) },
  },
  {
    name: '401, and the token function has another token',
    tokens: [token, renewedToken],
    script: (good) => [respond(refusal(401)), respond(good)],
    // A request that was refused so has not acted.
    expect: {
      ...everywhere(works(2, { tokens: [token, renewedToken], asked: 2 })),
      readOnce: refused(401, AmityAuthenticationError, /failed with 401/, 1),
    },
  },
  {
    name: '401, and the token function has the same token',
    tokens: [token, token, renewedToken],
    script: () => [respond(refusal(401))],
    expect: {
      ...everywhere(refused(401, AmityAuthenticationError, /failed with 401/, 1, { asked: 2 })),
      readOnce: refused(401, AmityAuthenticationError, /failed with 401/, 1),
    },
  },
  {
    name: '401 to the other token too',
    tokens: [token, renewedToken, 'a-third-token'],
    script: () => [respond(refusal(401))],
    expect: {
      reads: refused(401, AmityAuthenticationError, /failed with 401/, 2, { tokens: [token, renewedToken], asked: 2 }),
      downloads: refused(401, AmityAuthenticationError, /failed with 401/, 2, {
        tokens: [token, renewedToken],
        asked: 2,
      }),
      replayable: refused(401, AmityAuthenticationError, /failed with 401/, 2, {
        tokens: [token, renewedToken],
        asked: 2,
      }),
      once: refused(401, AmityAuthenticationError, /failed with 401/, 2, { tokens: [token, renewedToken], asked: 2 }),
      readOnce: refused(401, AmityAuthenticationError, /failed with 401/, 1),
    },
  },
  {
    name: '401, then 503, then good',
    tokens: [token, renewedToken],
    script: (good) => [respond(refusal(401)), respond(refusal(503)), respond(good)],
    expect: {
      reads: works(3, { tokens: [token, renewedToken, renewedToken], asked: 2 }),
      downloads: works(3, { tokens: [token, renewedToken, renewedToken], asked: 2 }),
      replayable: works(3, { tokens: [token, renewedToken, renewedToken], asked: 2 }),
      once: refused(503, AmityServerError, /failed with 503/, 2, { tokens: [token, renewedToken], asked: 2 }),
    },
  },
  {
    name: '403 is no matter of the token',
    tokens: [token, renewedToken],
    script: () => [respond(refusal(403))],
    expect: everywhere(refused(403, AmityPermissionDeniedError, /failed with 403/, 1, { asked: 1 })),
  },
];
