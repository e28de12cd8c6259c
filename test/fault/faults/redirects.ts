import { AmityApiError, AmityConnectionError, AmityDecodeError, AmityServerError } from '../../../src/index.js';
import { fails, gives, refused, works } from '../expectation.js';
import type { Fault } from '../fault.js';
import { empty, page } from '../responses.js';
import { token } from '../secrets.js';
import { refusal, respond } from '../steps.js';

const to = (location: string, status = 302) => respond(empty(status, { Location: location }));

/** Only a file may lie elsewhere. */
const notFollowed = {
  reads: fails(AmityConnectionError, /redirect/, 1),
  replayable: fails(AmityConnectionError, /redirect/, 1),
  once: fails(AmityConnectionError, /redirect/, 1),
  readOnce: fails(AmityConnectionError, /redirect/, 1),
} satisfies Fault['expect'];

const signIn = '<html><body>Sign in</body></html>';

export const redirectFaults: Fault[] = [
  ...[301, 302, 303, 307, 308].map(
    (status): Fault => ({
      name: `${status} to the same server`,
      script: (good) => [to('/moved', status), respond(good)],
      expect: { ...notFollowed, downloads: works(2, { attempts: 1 }) },
    }),
  ),
  {
    name: '307 to another server',
    script: (_, elsewhere) => [to(`${elsewhere}/moved`, 307)],
    elsewhere: (good) => [respond(good)],
    expect: { ...notFollowed, downloads: works(1, { elsewhere: 1 }) },
  },
  {
    name: '302 to another server and back again',
    script: (good, elsewhere) => [to(`${elsewhere}/moved`), respond(good)],
    elsewhere: (_, home) => [to(`${home}/back`)],
    // Once it was off the token stays off, for the other server chose where the request comes back to.
    expect: { ...notFollowed, downloads: works(2, { attempts: 1, elsewhere: 1, tokens: [token, ''] }) },
  },
  {
    name: '302 to another server, which fails',
    script: (_, elsewhere) => [to(`${elsewhere}/moved`)],
    elsewhere: () => [respond(refusal(503))],
    expect: { downloads: refused(503, AmityServerError, /failed with 503/, 3, { elsewhere: 3 }) },
  },
  {
    name: '302 to another server, which wants a sign-in',
    script: (_, elsewhere) => [to(`${elsewhere}/moved`)],
    elsewhere: () => [respond(page(signIn))],
    expect: {
      image: fails(AmityDecodeError, /text\/html.*: Sign in$/, 1, { elsewhere: 1 }),
      file: gives(signIn, 1, { elsewhere: 1 }),
    },
  },
  {
    name: 'redirects in a circle',
    script: () => [to('/round')],
    // The platform follows twenty. Following them all once more leads nowhere either.
    expect: { ...notFollowed, downloads: fails(AmityConnectionError, /redirect/, 21, { attempts: 1 }) },
  },
  {
    name: 'a redirect that does not say where to',
    script: () => [respond(empty(302))],
    expect: { ...notFollowed, downloads: refused(302, AmityApiError, /failed with 302/, 1) },
  },
];
