import {
  AmityApiError,
  AmityBadRequestError,
  AmityConnectionError,
  AmityDecodeError,
  AmityServerError,
} from '../../../src/index.js';
import { fails, gives, refused, works } from '../expectation.js';
import type { Fault } from '../fault.js';
import { empty, json, page } from '../responses.js';
import { token } from '../secrets.js';
import { echo, refusal, respond } from '../steps.js';
import { byClient, everywhere, ifRepeatable } from '../tables.js';

const told = `Nobody knows Bearer ${token} here.`;
const badRequest = refused(400, AmityBadRequestError, /failed with 400/, 1);
const everyBadRequest = everywhere(badRequest);
const noJson = fails(SyntaxError, /JSON/, 1);
// Cut after 200 characters, the token too would be cut, and most of it be left.
const debugPage = `<html><body>${'x'.repeat(150)} ${told}</body></html>`;
const failure = { status: 'error', message: told };

/** Servers that tell the client its own token. Every case looks for it in all that comes out of the client. */
export const leakFaults: Fault[] = [
  {
    name: 'a refusal that tells the token',
    script: () => [respond(refusal(400, {}, told))],
    expect: everyBadRequest,
  },
  {
    name: 'a refusal that tells the token with its slashes escaped',
    script: () => {
      const given = refusal(400, {}, told);
      return [respond({ ...given, body: String(given.body).replaceAll('/', '\\/') })];
    },
    expect: everyBadRequest,
  },
  {
    name: 'a refusal that tells the token deep inside',
    script: () => [respond(json({ status: 'error', message: 'No.', data: { detail: [{ sent: told }] } }, 400))],
    expect: everyBadRequest,
  },
  {
    name: 'a refusal that tells the token in its reason and headers',
    script: () => [respond({ ...empty(400, { 'X-Sent': told }), reason: told })],
    expect: everyBadRequest,
  },
  {
    name: 'a gateway that tells the token in a page',
    script: () => [respond(page(debugPage, 502))],
    expect: ifRepeatable(
      refused(502, AmityServerError, /failed with 502/, 3),
      refused(502, AmityServerError, /failed with 502/, 1),
    ),
  },
  {
    name: 'a page with status 200 that tells the token',
    script: () => [respond(page(debugPage))],
    expect: {
      ...byClient(fails(AmityDecodeError, /response with 200/, 1), noJson),
      image: fails(AmityDecodeError, /response with 200/, 1),
      file: gives(debugPage, 1),
    },
  },
  {
    name: 'a page with status 200 that tells the token in its media type',
    script: () => [respond({ ...page('<p>Sign in</p>'), headers: { 'Content-Type': `text/html; sent="${token}"` } })],
    expect: {
      ...byClient(fails(AmityDecodeError, /response with 200/, 1), noJson),
      image: fails(AmityDecodeError, /response with 200/, 1),
    },
  },
  {
    name: 'a refusal that tells the token as the id of the request',
    script: () => [respond(refusal(400, { 'X-Request-Id': token }))],
    expect: everyBadRequest,
  },
  {
    name: "200 with status 'error' that tells the token",
    script: () => [respond(json(failure))],
    expect: {
      ...byClient(fails(AmityApiError, /failed with 200/, 1), gives(failure, 1)),
      image: fails(AmityApiError, /failed with 200/, 1),
    },
  },
  {
    name: 'a redirect to an address that holds the token',
    script: () => [respond(empty(302, { Location: `/sign-in?token=${encodeURI(token)}` }))],
    expect: {
      reads: fails(AmityConnectionError, /redirect/, 1),
      replayable: fails(AmityConnectionError, /redirect/, 1),
      once: fails(AmityConnectionError, /redirect/, 1),
      readOnce: fails(AmityConnectionError, /redirect/, 1),
    },
  },
  {
    name: 'an echo of the request in the place of a response',
    script: () => [echo],
    expect: ifRepeatable(fails(AmityConnectionError, /HTTP/, 3), fails(AmityConnectionError, /HTTP/, 1)),
  },
  {
    name: 'a good response that tells the token',
    script: (good) => [respond({ ...good, headers: { ...good.headers, 'X-Sent': told } })],
    expect: everywhere(works(1)),
  },
];
