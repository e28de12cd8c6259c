import { AmityConnectionError } from '../../../src/index.js';
import { fails, works } from '../expectation.js';
import type { Fault } from '../fault.js';
import { chunk, chunked, head, json, whole } from '../responses.js';
import {
  afterwards,
  breakOffChunks,
  breakOffLength,
  bytes,
  closeAfterRead,
  resetAfterRead,
  resetBeforeRead,
  respond,
  thenClose,
  thenReset,
} from '../steps.js';
import { everywhere, ifRepeatable } from '../tables.js';

const noResponse = /got no response: \S/;

/** The response is lost: calls that may be sent again are, the others fail at once. */
const lost = (words: RegExp): Fault['expect'] =>
  ifRepeatable(fails(AmityConnectionError, words, 3), fails(AmityConnectionError, words, 1));

/** The same, but a download was handed over when its headers were there. */
const lostInBody = (words: RegExp): Fault['expect'] => ({
  ...lost(words),
  downloads: fails(AmityConnectionError, words, 1),
});

/** Lost once, well the second time. */
const lostOnce = ifRepeatable(works(2), fails(AmityConnectionError, noResponse, 1));

/** All calls work, however the one before ended. */
const bothWork = everywhere(works(2));

const stranger = json({ users: [{ userId: 'mallory' }], addedId: 'stolen', messages: [] });

export const connectionFaults: Fault[] = [
  {
    name: 'nobody listens',
    port: 'closed',
    script: () => [],
    // The connection never opened, so the request cannot have acted.
    expect: {
      ...everywhere(fails(AmityConnectionError, /ECONNREFUSED/, 0, { attempts: 3 })),
      readOnce: fails(AmityConnectionError, /ECONNREFUSED/, 0, { attempts: 1 }),
    },
  },
  {
    name: 'nobody listens at first',
    port: 'closedAtFirst',
    script: (good) => [respond(good)],
    expect: {
      ...everywhere(works(1, { attempts: 2 })),
      readOnce: fails(AmityConnectionError, /ECONNREFUSED/, 0, { attempts: 1 }),
    },
  },
  {
    name: 'reset before the request is read',
    script: () => [resetBeforeRead],
    // It was open, so nobody can tell how far the request came.
    expect: ifRepeatable(
      fails(AmityConnectionError, noResponse, 0, { attempts: 3 }),
      fails(AmityConnectionError, noResponse, 0, { attempts: 1 }),
    ),
  },
  {
    name: 'reset before the first request is read, then good',
    script: (good) => [resetBeforeRead, respond(good)],
    expect: ifRepeatable(works(1, { attempts: 2 }), fails(AmityConnectionError, noResponse, 0, { attempts: 1 })),
  },
  { name: 'reset after the request was read', script: () => [resetAfterRead], expect: lost(noResponse) },
  {
    name: 'reset after the first request was read, then good',
    script: (good) => [resetAfterRead, respond(good)],
    expect: lostOnce,
  },
  { name: 'closed without a response', script: () => [closeAfterRead], expect: lost(noResponse) },
  { name: 'closed without a response, then good', script: (good) => [closeAfterRead, respond(good)], expect: lostOnce },
  {
    name: 'closed in the headers',
    script: () => [
      afterwards(async (exchange) => {
        await exchange.send('HTTP/1.1 200 OK\r\nContent-Ty');
        exchange.finish();
      }),
    ],
    expect: lost(noResponse),
  },
  { name: 'not HTTP', script: () => [bytes('SSH-2.0-OpenSSH_9.2p1\r\n')], expect: lost(/HTTP/) },
  {
    name: 'headers of 100 kB',
    script: (good) => [respond({ ...good, headers: { ...good.headers, 'X-Giant': 'x'.repeat(100_000) } })],
    expect: lost(/Headers Overflow/),
  },
  {
    name: 'many headers',
    script: (good) => {
      const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`X-Many-${index}`, 'x'.repeat(50)]));
      return [respond({ ...good, headers: { ...many, ...good.headers } })];
    },
    expect: everywhere(works(1)),
  },
  {
    name: 'two lengths that differ',
    script: (good) => [bytes(head(good, { 'Content-Length': '1', 'content-length': '2' }))],
    expect: lost(/HTTP|content-length/),
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
  { name: 'chunks that break off', script: (good) => [breakOffChunks(good)], expect: lostInBody(noResponse) },
  { name: 'a body shorter than its length', script: (good) => [breakOffLength(good)], expect: lostInBody(noResponse) },
  {
    name: 'chunks that break off, then good',
    script: (good) => [breakOffChunks(good), respond(good)],
    expect: { ...lostOnce, downloads: fails(AmityConnectionError, noResponse, 1) },
  },
  {
    name: 'an interim 100 that nobody asked for',
    script: (good) => [bytes(Buffer.concat([Buffer.from('HTTP/1.1 100 Continue\r\n\r\n'), whole(good)]))],
    // Node takes it for a broken server and drops the connection; what had been sent may have acted.
    expect: lost(/bad response/),
  },
  {
    name: 'interim responses 102 and 103',
    script: (good) => {
      const interim =
        'HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n';
      return [bytes(Buffer.concat([Buffer.from(interim), whole(good)]))];
    },
    expect: everywhere(works(1)),
  },
  {
    name: 'two responses to one request',
    callsBefore: 1,
    script: (good) => [bytes(Buffer.concat([whole(good), whole(stranger)])), respond(good)],
    expect: bothWork,
  },
  {
    name: 'a second response some time after the first',
    callsBefore: 1,
    script: (good) => [
      afterwards(async (exchange) => {
        await exchange.send(whole(good));
        await exchange.wait(10);
        await exchange.send(whole(stranger));
      }),
      respond(good),
    ],
    expect: bothWork,
  },
  {
    name: 'a good response, then a reset',
    callsBefore: 1,
    script: (good) => [thenReset(good), respond(good)],
    expect: bothWork,
  },
  {
    name: 'an idle connection closed between two calls',
    callsBefore: 1,
    script: (good) => [thenClose(good), respond(good)],
    expect: bothWork,
  },
  {
    name: 'an idle connection reset when the second call uses it',
    callsBefore: 1,
    script: (good) => [respond(good), resetBeforeRead, respond(good)],
    expect: ifRepeatable(works(2, { attempts: 3 }), fails(AmityConnectionError, noResponse, 1, { attempts: 2 })),
  },
  {
    name: 'every second connection is reset',
    callsBefore: 1,
    script: (good) => [resetAfterRead, thenClose(good), resetAfterRead, respond(good)],
    expect: { reads: works(4), downloads: works(4), replayable: works(4) },
  },
];
