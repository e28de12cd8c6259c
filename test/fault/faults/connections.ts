import { AmityConnectionError } from '../../../src/index.js';
import { chunk, chunked, head, json, whole } from '../answers.js';
import { fails, works } from '../expectation.js';
import type { Fault } from '../fault.js';
import {
  afterwards,
  answer,
  breakOffChunks,
  breakOffLength,
  bytes,
  closeAfterRead,
  resetAfterRead,
  resetBeforeRead,
  thenClose,
  thenReset,
} from '../steps.js';

const noAnswer = /got no answer: \S/;

/** No answer that is one: whatever may be sent again is, and the rest is not. */
const lost = (words: RegExp): Fault['expect'] => ({
  reads: fails(AmityConnectionError, words, 3),
  downloads: fails(AmityConnectionError, words, 3),
  replayable: fails(AmityConnectionError, words, 3),
  once: fails(AmityConnectionError, words, 1),
  readOnce: fails(AmityConnectionError, words, 1),
});

/** The same, but a download was handed over when its headers were there. */
const lostInBody = (words: RegExp): Fault['expect'] => ({
  ...lost(words),
  downloads: fails(AmityConnectionError, words, 1),
});

/** Lost once, well the second time. */
const lostOnce: Fault['expect'] = {
  reads: works(2),
  downloads: works(2),
  replayable: works(2),
  once: fails(AmityConnectionError, noAnswer, 1),
  readOnce: fails(AmityConnectionError, noAnswer, 1),
};

/** All calls work, however the one before ended. */
const bothWork: Fault['expect'] = {
  reads: works(2),
  downloads: works(2),
  replayable: works(2),
  once: works(2),
  readOnce: works(2),
};

const stranger = json({ users: [{ userId: 'mallory' }], addedId: 'stolen', messages: [] });

export const connectionFaults: Fault[] = [
  {
    name: 'nobody listens',
    port: 'closed',
    script: () => [],
    expect: {
      reads: fails(AmityConnectionError, /ECONNREFUSED/, 0, { attempts: 3 }),
      downloads: fails(AmityConnectionError, /ECONNREFUSED/, 0, { attempts: 3 }),
      replayable: fails(AmityConnectionError, /ECONNREFUSED/, 0, { attempts: 3 }),
      // The connection never opened, so the request cannot have acted.
      once: fails(AmityConnectionError, /ECONNREFUSED/, 0, { attempts: 3 }),
      readOnce: fails(AmityConnectionError, /ECONNREFUSED/, 0, { attempts: 1 }),
    },
  },
  {
    name: 'nobody listens at first',
    port: 'closedAtFirst',
    script: (good) => [answer(good)],
    expect: {
      reads: works(1, { attempts: 2 }),
      downloads: works(1, { attempts: 2 }),
      replayable: works(1, { attempts: 2 }),
      once: works(1, { attempts: 2 }),
      readOnce: fails(AmityConnectionError, /ECONNREFUSED/, 0, { attempts: 1 }),
    },
  },
  {
    name: 'reset before the request is read',
    script: () => [resetBeforeRead],
    expect: {
      reads: fails(AmityConnectionError, noAnswer, 0, { attempts: 3 }),
      downloads: fails(AmityConnectionError, noAnswer, 0, { attempts: 3 }),
      replayable: fails(AmityConnectionError, noAnswer, 0, { attempts: 3 }),
      // It was open, so nobody can tell how far the request came.
      once: fails(AmityConnectionError, noAnswer, 0, { attempts: 1 }),
      readOnce: fails(AmityConnectionError, noAnswer, 0, { attempts: 1 }),
    },
  },
  {
    name: 'reset before the first request is read, then good',
    script: (good) => [resetBeforeRead, answer(good)],
    expect: {
      reads: works(1, { attempts: 2 }),
      downloads: works(1, { attempts: 2 }),
      replayable: works(1, { attempts: 2 }),
      once: fails(AmityConnectionError, noAnswer, 0, { attempts: 1 }),
      readOnce: fails(AmityConnectionError, noAnswer, 0, { attempts: 1 }),
    },
  },
  { name: 'reset after the request was read', script: () => [resetAfterRead], expect: lost(noAnswer) },
  {
    name: 'reset after the first request was read, then good',
    script: (good) => [resetAfterRead, answer(good)],
    expect: lostOnce,
  },
  { name: 'closed without an answer', script: () => [closeAfterRead], expect: lost(noAnswer) },
  { name: 'closed without an answer, then good', script: (good) => [closeAfterRead, answer(good)], expect: lostOnce },
  {
    name: 'closed in the headers',
    script: () => [
      afterwards(async (exchange) => {
        await exchange.send('HTTP/1.1 200 OK\r\nContent-Ty');
        exchange.finish();
      }),
    ],
    expect: lost(noAnswer),
  },
  { name: 'not HTTP', script: () => [bytes('SSH-2.0-OpenSSH_9.2p1\r\n')], expect: lost(/HTTP/) },
  {
    name: 'headers of 100 kB',
    script: (good) => [answer({ ...good, headers: { ...good.headers, 'X-Giant': 'x'.repeat(100_000) } })],
    expect: lost(/Headers Overflow/),
  },
  {
    name: 'many headers',
    script: (good) => {
      const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`X-Many-${index}`, 'x'.repeat(50)]));
      return [answer({ ...good, headers: { ...many, ...good.headers } })];
    },
    expect: { reads: works(1), downloads: works(1), replayable: works(1), once: works(1), readOnce: works(1) },
  },
  {
    name: 'two lengths that differ',
    script: (good) => [bytes(head(good, { 'Content-Length': '1', 'content-length': '2' }))],
    expect: lost(/HTTP/),
  },
  {
    name: 'a chunk whose size is no number',
    script: (good) => [
      afterwards(async (exchange) => {
        await exchange.send(Buffer.concat([head(good, chunked), chunk('{')]));
        await exchange.wait(20);
        await exchange.send('zz\r\n');
      }),
    ],
    expect: lostInBody(/chunk/),
  },
  { name: 'chunks that break off', script: (good) => [breakOffChunks(good)], expect: lostInBody(noAnswer) },
  { name: 'a body shorter than its length', script: (good) => [breakOffLength(good)], expect: lostInBody(noAnswer) },
  {
    name: 'chunks that break off, then good',
    script: (good) => [breakOffChunks(good), answer(good)],
    expect: { ...lostOnce, downloads: fails(AmityConnectionError, noAnswer, 1) },
  },
  {
    name: 'an interim 100 that nobody asked for',
    script: (good) => [bytes(Buffer.concat([Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'), whole(good)]))],
    // Node takes it for a broken server and drops the connection; what had been sent may have acted.
    expect: lost(/bad response/),
  },
  {
    name: 'interim answers 102 and 103',
    script: (good) => {
      const interim =
        'HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n';
      return [bytes(Buffer.concat([Buffer.from(interim), whole(good)]))];
    },
    expect: { reads: works(1), downloads: works(1), replayable: works(1), once: works(1), readOnce: works(1) },
  },
  {
    name: 'two answers to one request',
    callsBefore: 1,
    script: (good) => [bytes(Buffer.concat([whole(good), whole(stranger)])), answer(good)],
    expect: bothWork,
  },
  {
    name: 'a second answer some time after the first',
    callsBefore: 1,
    script: (good) => [
      afterwards(async (exchange) => {
        await exchange.send(whole(good));
        await exchange.wait(10);
        await exchange.send(whole(stranger));
      }),
      answer(good),
    ],
    expect: bothWork,
  },
  {
    name: 'a good answer, then a reset',
    callsBefore: 1,
    script: (good) => [thenReset(good), answer(good)],
    expect: bothWork,
  },
  {
    name: 'an idle connection closed between two calls',
    callsBefore: 1,
    script: (good) => [thenClose(good), answer(good)],
    expect: bothWork,
  },
  {
    name: 'an idle connection reset when the second call uses it',
    callsBefore: 1,
    script: (good) => [answer(good), resetBeforeRead, answer(good)],
    expect: {
      reads: works(2, { attempts: 3 }),
      downloads: works(2, { attempts: 3 }),
      replayable: works(2, { attempts: 3 }),
      once: fails(AmityConnectionError, noAnswer, 1, { attempts: 2 }),
      readOnce: fails(AmityConnectionError, noAnswer, 1, { attempts: 2 }),
    },
  },
  {
    name: 'every second connection is reset',
    callsBefore: 1,
    script: (good) => [resetAfterRead, thenClose(good), resetAfterRead, answer(good)],
    expect: { reads: works(4), downloads: works(4), replayable: works(4) },
  },
];
