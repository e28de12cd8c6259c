import { AmityAbortError, AmityConnectionError, AmityRateLimitError, AmityTimeoutError } from '../../../src/index.js';
import { fails, refused, works } from '../expectation.js';
import type { Fault } from '../fault.js';
import {
  dripHeaders,
  endlessInterim,
  inPieces,
  refusal,
  resetAfterRead,
  respond,
  silence,
  stallInBody,
  stallInHeaders,
} from '../steps.js';
import { everywhere, ifRepeatable } from '../tables.js';

// Long enough for a request to be sent and read on a busy machine.
const timeout = 500;
const late = /got no response within 500 ms \(timeout/;
const threeTimes = { atLeast: 3 * timeout - 10 };
const twice = { atLeast: 2 * timeout - 10 };
const oneTime = { atLeast: timeout - 10, atMost: 3_000 };
const soon = { atMost: 3_000 };

/** No attempt gets a response in time. */
const tooLate: Fault['expect'] = ifRepeatable(
  fails(AmityTimeoutError, late, 3, threeTimes),
  fails(AmityTimeoutError, late, 1, oneTime),
);

/** The same with a single retry, which is quicker to see. */
const tooLateTwice: Fault['expect'] = {
  ...tooLate,
  reads: fails(AmityTimeoutError, late, 2, twice),
  downloads: fails(AmityTimeoutError, late, 2, twice),
  replayable: fails(AmityTimeoutError, late, 2, twice),
};

/** Whatever is under way is ended at once and not sent again. */
const aborted = (requests: number) =>
  ({
    reads: fails(AmityAbortError, /was aborted by its signal/, requests, soon),
    downloads: fails(AmityAbortError, /was aborted by its signal/, requests, soon),
    replayable: fails(AmityAbortError, /was aborted by its signal/, requests, soon),
    once: fails(AmityAbortError, /was aborted by its signal/, requests, soon),
    readOnce: fails(AmityAbortError, /was aborted by its signal/, requests, soon),
  }) satisfies Fault['expect'];

export const timingFaults: Fault[] = [
  { name: 'silence', options: { timeout }, script: () => [silence], expect: tooLate },
  {
    name: 'a stall in the headers',
    options: { timeout, maxRetries: 1 },
    script: () => [stallInHeaders],
    expect: tooLateTwice,
  },
  {
    name: 'headers that drip for ever',
    options: { timeout, maxRetries: 1 },
    script: () => [dripHeaders],
    expect: tooLateTwice,
  },
  {
    name: 'interim responses for ever',
    options: { timeout, maxRetries: 1 },
    script: () => [endlessInterim],
    expect: tooLateTwice,
  },
  {
    name: 'a stall in the body',
    options: { timeout, maxRetries: 1 },
    script: (good) => [stallInBody(good)],
    // A download was handed over when its headers were there, and is not begun anew.
    expect: { ...tooLateTwice, downloads: fails(AmityTimeoutError, late, 1, oneTime) },
  },
  {
    name: 'a body that drips for longer than the timeout',
    options: { timeout: 600, maxRetries: 1 },
    script: (good) => [inPieces(good, 20, 50)],
    expect: {
      reads: fails(AmityTimeoutError, /within 600 ms \(timeout/, 2),
      downloads: works(1, { atLeast: 900 }),
      replayable: fails(AmityTimeoutError, /within 600 ms \(timeout/, 2),
      once: fails(AmityTimeoutError, /within 600 ms \(timeout/, 1),
      readOnce: fails(AmityTimeoutError, /within 600 ms \(timeout/, 1),
    },
  },
  {
    name: 'a body that drips within the timeout',
    options: { timeout: 4_000 },
    script: (good) => [inPieces(good, 10, 10)],
    expect: everywhere(works(1)),
  },
  {
    name: 'a stall in the headers, then good',
    options: { timeout: 700 },
    script: (good) => [stallInHeaders, respond(good)],
    expect: ifRepeatable(works(2), fails(AmityTimeoutError, /within 700 ms \(timeout/, 1)),
  },
  {
    name: 'a stall in the body, then good',
    options: { timeout: 700 },
    script: (good) => [stallInBody(good), respond(good)],
    expect: {
      reads: works(2),
      downloads: fails(AmityTimeoutError, /within 700 ms \(timeout/, 1),
      replayable: works(2),
      once: fails(AmityTimeoutError, /within 700 ms \(timeout/, 1),
      readOnce: fails(AmityTimeoutError, /within 700 ms \(timeout/, 1),
    },
  },
  {
    name: 'attempts that run into the deadline',
    options: { timeout: 1_000, totalTimeout: 1_800, maxRetries: 10 },
    script: () => [silence],
    expect: ifRepeatable(
      fails(AmityTimeoutError, /\(totalTimeout\)/, 2, { atLeast: 1_790, atMost: 5_000 }),
      fails(AmityTimeoutError, /within 1000 ms \(timeout/, 1, { atMost: 5_000 }),
    ),
  },
  {
    name: 'a body that runs into the deadline',
    options: { totalTimeout: 600 },
    script: (good) => [stallInBody(good)],
    // Neither uploads nor downloads: what has begun to move is bound by silence alone.
    expect: {
      reads: fails(AmityTimeoutError, /within 600 ms \(totalTimeout\)/, 1, { atLeast: 590, atMost: 4_000 }),
      replayable: fails(AmityTimeoutError, /within 600 ms \(totalTimeout\)/, 1, { atLeast: 590, atMost: 4_000 }),
      react: fails(AmityTimeoutError, /within 600 ms \(totalTimeout\)/, 1, { atLeast: 590, atMost: 4_000 }),
      rawReact: fails(AmityTimeoutError, /within 600 ms \(totalTimeout\)/, 1, { atLeast: 590, atMost: 4_000 }),
      bareBan: fails(AmityTimeoutError, /within 600 ms \(totalTimeout\)/, 1, { atLeast: 590, atMost: 4_000 }),
    },
  },
  {
    name: 'no retries, as asked',
    options: { maxRetries: 0 },
    script: () => [resetAfterRead],
    expect: everywhere(fails(AmityConnectionError, /got no response/, 1)),
  },
  {
    name: 'five retries, as asked',
    options: { maxRetries: 5 },
    script: () => [resetAfterRead],
    expect: ifRepeatable(
      fails(AmityConnectionError, /got no response/, 6),
      fails(AmityConnectionError, /got no response/, 1),
    ),
  },
  { name: 'aborted before the call', abort: 'before', script: (good) => [respond(good)], expect: aborted(0) },
  { name: 'aborted before any response', abort: 'responding', script: () => [silence], expect: aborted(1) },
  { name: 'aborted in the headers', abort: 'responding', script: () => [stallInHeaders], expect: aborted(1) },
  { name: 'aborted in the body', abort: 'responding', script: (good) => [stallInBody(good)], expect: aborted(1) },
  {
    name: 'aborted in the wait before a retry',
    abort: 'waiting',
    script: () => [respond(refusal(429, { 'Retry-After': '5' }))],
    expect: {
      ...aborted(1),
      // A stream is never sent again, so there is no wait.
      readOnce: refused(429, AmityRateLimitError, /failed with 429/, 1),
    },
  },
];
