import { AmityRateLimitError, AmityServerError } from '../../../src/index.js';
import { refused, works } from '../expectation.js';
import type { Fault } from '../fault.js';
import { refusal, respond } from '../steps.js';
import { everywhere, ifRepeatable } from '../tables.js';

const hourMs = 3_600_000;

/** Everything but a stream is sent again: who was turned away has not acted. */
const turnedAwayOnce = (extra: { atLeast?: number; atMost?: number } = {}): Fault['expect'] => ({
  ...everywhere(works(2, extra)),
  readOnce: refused(429, AmityRateLimitError, /failed with 429/, 1),
});

const inAnHour = /may be sent again in 3[56]\d\d s, which is past totalTimeout\.$/;
const atOnce = { atMost: 3_000 };

/** Nobody waits for what would come too late, and who is not to be sent again is not told of it. */
const hopeless: Fault['expect'] = {
  ...everywhere(refused(429, AmityRateLimitError, inAnHour, 1, atOnce)),
  readOnce: refused(429, AmityRateLimitError, /failed with 429/, 1, atOnce),
};

const asking = (value: string | (() => string), status = 429) =>
  respond(() => refusal(status, { 'Retry-After': typeof value === 'string' ? value : value() }));

/** The next whole second that is more than one second away: dates have no parts of seconds. */
function inASecond(): string {
  return new Date(Math.ceil(Date.now() / 1_000) * 1_000 + 1_000).toUTCString();
}

// Timers may fire a little early.
const aSecond = { atLeast: 990 };

export const retryAfterFaults: Fault[] = [
  {
    name: '429 for good',
    options: { totalTimeout: 5_000 },
    script: () => [respond(refusal(429))],
    expect: {
      // At once, after 1 s and after 2 s more; 4 s more would be too late.
      ...everywhere(refused(429, AmityRateLimitError, /again in 4 s, which is past totalTimeout\.$/, 3)),
      readOnce: refused(429, AmityRateLimitError, /failed with 429/, 1),
    },
  },
  {
    name: '429 without Retry-After, then good',
    script: (good) => [respond(refusal(429)), respond(good)],
    expect: turnedAwayOnce(aSecond),
  },
  {
    name: '429 more often than other failures may come, then good',
    options: { maxRetries: 1 },
    script: (good) => [asking('0.01'), asking('0.01'), asking('0.01'), respond(good)],
    expect: {
      ...everywhere(works(4)),
      readOnce: refused(429, AmityRateLimitError, /failed with 429/, 1),
    },
  },
  {
    name: '429 where nothing may be sent again',
    options: { maxRetries: 0 },
    script: () => [respond(refusal(429))],
    expect: everywhere(refused(429, AmityRateLimitError, /failed with 429/, 1, { atMost: 3_000 })),
  },
  {
    name: '429, again in 1 s',
    script: (good) => [asking('1'), respond(good)],
    expect: turnedAwayOnce(aSecond),
  },
  {
    name: '429, again at a date',
    script: (good) => [asking(inASecond), respond(good)],
    expect: turnedAwayOnce(aSecond),
  },
  {
    name: '429, again in 0 s',
    script: (good) => [asking('0'), respond(good)],
    expect: turnedAwayOnce({ atMost: 5_000 }),
  },
  {
    name: '429, again at a date that has passed',
    script: (good) => [asking('Wed, 21 Oct 2015 07:28:00 GMT'), respond(good)],
    expect: turnedAwayOnce({ atMost: 5_000 }),
  },
  {
    name: '429, again some time',
    script: (good) => [asking('soon'), respond(good)],
    expect: turnedAwayOnce({ atMost: 5_000 }),
  },
  {
    name: '429, again, but it is not said when',
    script: (good) => [asking(''), respond(good)],
    expect: turnedAwayOnce({ atMost: 5_000 }),
  },
  {
    name: '429, again a second ago',
    script: (good) => [asking('-1'), respond(good)],
    expect: turnedAwayOnce({ atMost: 5_000 }),
  },
  {
    name: '429, again in an hour',
    script: (good) => [asking('3600'), respond(good)],
    expect: hopeless,
  },
  {
    name: '429, again at a date in an hour',
    script: (good) => [asking(() => new Date(Date.now() + hourMs).toUTCString()), respond(good)],
    expect: hopeless,
  },
  {
    name: '503, again in an hour',
    script: (good) => [asking('3600', 503), respond(good)],
    expect: ifRepeatable(
      refused(503, AmityServerError, inAnHour, 1, atOnce),
      refused(503, AmityServerError, /failed with 503/, 1, atOnce),
    ),
  },
  {
    name: '503, again in 1 s',
    script: (good) => [asking('1', 503), respond(good)],
    expect: ifRepeatable(works(2, aSecond), refused(503, AmityServerError, /failed with 503/, 1)),
  },
  {
    name: '429, again after the second attempt would be too late',
    options: { totalTimeout: 3_000 },
    script: () => [asking('2')],
    expect: {
      ...everywhere(refused(429, AmityRateLimitError, /past totalTimeout\.$/, 2, aSecond)),
      readOnce: refused(429, AmityRateLimitError, /failed with 429/, 1),
    },
  },
];
