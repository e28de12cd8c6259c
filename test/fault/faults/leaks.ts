import {
  AmityApiError,
  AmityBadRequestError,
  AmityConnectionError,
  AmityDecodeError,
  AmityServerError,
} from '../../../src/index.js';
import { empty, json, page } from '../answers.js';
import { fails, gives, refused, works } from '../expectation.js';
import type { Fault } from '../fault.js';
import { token } from '../secrets.js';
import { answer, echo, refusal } from '../steps.js';

const told = `Nobody knows Bearer ${token} here.`;
const badRequest = refused(400, AmityBadRequestError, /failed with 400/, 1);
const everyBadRequest: Fault['expect'] = {
  reads: badRequest,
  downloads: badRequest,
  replayable: badRequest,
  once: badRequest,
  readOnce: badRequest,
};
const noJson = fails(SyntaxError, /JSON/, 1);
// Cut after 200 characters, the token too would be cut, and most of it be left.
const debugPage = `<html><body>${'x'.repeat(150)} ${told}</body></html>`;
const failure = { status: 'error', message: told };

/** Servers that tell the client its own token. Every case looks for it in all that comes out of the client. */
export const leakFaults: Fault[] = [
  {
    name: 'a refusal that tells the token',
    script: () => [answer(refusal(400, {}, told))],
    expect: everyBadRequest,
  },
  {
    name: 'a refusal that tells the token with its slashes escaped',
    script: () => {
      const given = refusal(400, {}, told);
      return [answer({ ...given, body: String(given.body).replaceAll('/', '\\/') })];
    },
    expect: everyBadRequest,
  },
  {
    name: 'a refusal that tells the token deep inside',
    script: () => [answer(json({ status: 'error', message: 'No.', data: { detail: [{ sent: told }] } }, 400))],
    expect: everyBadRequest,
  },
  {
    name: 'a refusal that tells the token in its reason and headers',
    script: () => [answer({ ...empty(400, { 'X-Sent': told }), reason: told })],
    expect: everyBadRequest,
  },
  {
    name: 'a gateway that tells the token in a page',
    script: () => [answer(page(debugPage, 502))],
    expect: {
      reads: refused(502, AmityServerError, /failed with 502/, 3),
      downloads: refused(502, AmityServerError, /failed with 502/, 3),
      replayable: refused(502, AmityServerError, /failed with 502/, 3),
      once: refused(502, AmityServerError, /failed with 502/, 1),
      readOnce: refused(502, AmityServerError, /failed with 502/, 1),
    },
  },
  {
    name: 'a page with status 200 that tells the token',
    script: () => [answer(page(debugPage))],
    expect: {
      reads: fails(AmityDecodeError, /answered with 200/, 1),
      rawRead: noJson,
      bareRead: noJson,
      image: fails(AmityDecodeError, /answered with 200/, 1),
      file: gives(debugPage, 1),
      replayable: fails(AmityDecodeError, /answered with 200/, 1),
      rawBan: noJson,
      once: fails(AmityDecodeError, /answered with 200/, 1),
      rawReact: noJson,
      bareBan: noJson,
      readOnce: fails(AmityDecodeError, /answered with 200/, 1),
    },
  },
  {
    name: 'a page with status 200 that tells the token in its media type',
    script: () => [answer({ ...page('<p>Sign in</p>'), headers: { 'Content-Type': `text/html; sent="${token}"` } })],
    expect: {
      reads: fails(AmityDecodeError, /answered with 200/, 1),
      rawRead: noJson,
      bareRead: noJson,
      image: fails(AmityDecodeError, /answered with 200/, 1),
      replayable: fails(AmityDecodeError, /answered with 200/, 1),
      rawBan: noJson,
      once: fails(AmityDecodeError, /answered with 200/, 1),
      rawReact: noJson,
      bareBan: noJson,
      readOnce: fails(AmityDecodeError, /answered with 200/, 1),
    },
  },
  {
    name: 'a refusal that tells the token as the id of the request',
    script: () => [answer(refusal(400, { 'X-Request-Id': token }))],
    expect: everyBadRequest,
  },
  {
    name: "200 with status 'error' that tells the token",
    script: () => [answer(json(failure))],
    expect: {
      reads: fails(AmityApiError, /failed with 200/, 1),
      rawRead: gives(failure, 1),
      bareRead: gives(failure, 1),
      image: fails(AmityApiError, /failed with 200/, 1),
      replayable: fails(AmityApiError, /failed with 200/, 1),
      rawBan: gives(failure, 1),
      once: fails(AmityApiError, /failed with 200/, 1),
      rawReact: gives(failure, 1),
      bareBan: gives(failure, 1),
      readOnce: fails(AmityApiError, /failed with 200/, 1),
    },
  },
  {
    name: 'a redirect to an address that holds the token',
    script: () => [answer(empty(302, { Location: `/sign-in?token=${encodeURI(token)}` }))],
    expect: {
      reads: fails(AmityConnectionError, /redirect/, 1),
      replayable: fails(AmityConnectionError, /redirect/, 1),
      once: fails(AmityConnectionError, /redirect/, 1),
      readOnce: fails(AmityConnectionError, /redirect/, 1),
    },
  },
  {
    name: 'an echo of the request in the place of an answer',
    script: () => [echo],
    expect: {
      reads: fails(AmityConnectionError, /HTTP/, 3),
      downloads: fails(AmityConnectionError, /HTTP/, 3),
      replayable: fails(AmityConnectionError, /HTTP/, 3),
      once: fails(AmityConnectionError, /HTTP/, 1),
      readOnce: fails(AmityConnectionError, /HTTP/, 1),
    },
  },
  {
    name: 'a good answer that tells the token',
    script: (good) => [answer({ ...good, headers: { ...good.headers, 'X-Sent': told } })],
    expect: { reads: works(1), downloads: works(1), replayable: works(1), once: works(1), readOnce: works(1) },
  },
];
