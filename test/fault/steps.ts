import { type CannedResponse, chunk, chunked, halves, head, json, lastChunk, whole } from './responses.js';
import type { FaultConnection, Step } from './server.js';

const longWhile = 60_000;

/** An action once the request was read. */
export function afterwards(play: Step['play']): Step {
  return { on: 'request', play };
}

/** Sends a complete response; one with a date is made when it is due. */
export function respond(given: CannedResponse | (() => CannedResponse)): Step {
  return afterwards((connection) => connection.send(whole(typeof given === 'function' ? given() : given)));
}

/** Bytes that need not be HTTP. */
export function bytes(given: string | Buffer): Step {
  return afterwards((connection) => connection.send(given));
}

export const resetBeforeRead: Step = { on: 'connection', play: (connection) => connection.reset() };

export const resetAfterRead = afterwards((connection) => connection.reset());

export const closeAfterRead = afterwards((connection) => connection.finish());

/** Sends the request back, as a server for testing networks does. */
export const echo = afterwards((connection) => connection.send(connection.request?.wire ?? ''));

export const silence = afterwards(() => {});

/** Says that it is well and goes no further. */
export const stallInHeaders = bytes('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Half');

/** Headers that never come to an end, a byte at a time: something moves, but nothing is there. */
export const dripHeaders = afterwards(async (connection) => {
  await connection.send('HTTP/1.1 200 OK\r\nX-Long: ');
  await drip(connection, 40, () => 'x');
});

/** Interim responses that never come to an end. */
export const endlessInterim = afterwards((connection) =>
  drip(connection, 20, () => 'HTTP/1.1 103 Early Hints\r\n\r\n'),
);

/** Half of the body, and no more of it. */
export function stallInBody(good: CannedResponse): Step {
  return afterwards(async (connection) => {
    await connection.send(head(good, { 'Content-Length': String(Buffer.byteLength(good.body)) }));
    await connection.send(halves(good)[0]);
  });
}

/** The whole of a body, in pieces with a pause before each. */
export function inPieces(good: CannedResponse, pieces: number, pauseMs: number): Step {
  return afterwards(async (connection) => {
    const body = Buffer.from(good.body);
    await connection.send(head(good, { 'Content-Length': String(body.length) }));
    for (let piece = 0; piece < pieces && connection.isOpen; piece++) {
      await connection.wait(pauseMs);
      const [from, to] = [piece, piece + 1].map((part) => Math.floor((part * body.length) / pieces));
      await connection.send(body.subarray(from, to));
    }
  });
}

/** A chunked body that breaks off, though each piece of it is well formed. */
export function breakOffChunks(good: CannedResponse): Step {
  return afterwards(async (connection) => {
    await connection.send(Buffer.concat([head(good, chunked), chunk(halves(good)[0])]));
    connection.finish();
  });
}

/** Less of a body than was promised. */
export function breakOffLength(good: CannedResponse): Step {
  return afterwards(async (connection) => {
    await connection.send(head(good, { 'Content-Length': String(Buffer.byteLength(good.body)) }));
    await connection.send(halves(good)[0]);
    connection.finish();
  });
}

/** A body without a length, which ends with the connection. */
export function untilClosed(good: CannedResponse): Step {
  return afterwards(async (connection) => {
    await connection.send(Buffer.concat([head(good, { Connection: 'close' }), Buffer.from(good.body)]));
    connection.finish();
  });
}

/** Breaks the connection once the client has had the time to read the response. */
export function thenReset(good: CannedResponse): Step {
  return afterwards(async (connection) => {
    await connection.send(whole(good));
    await connection.wait(20);
    connection.reset();
  });
}

/** Closes the connection politely, though it said nothing of that. */
export function thenClose(good: CannedResponse): Step {
  return afterwards(async (connection) => {
    await connection.send(whole(good));
    connection.finish();
  });
}

/** A body that does not end by itself. `most` only keeps a client that reads all of it from taking the machine down. */
export function endless(start: CannedResponse, filler: string, most: number): Step {
  return afterwards(async (connection) => {
    const piece = chunk(filler.repeat(Math.ceil(2 ** 18 / filler.length)));
    await connection.send(Buffer.concat([head(start, chunked), chunk(start.body)]));
    for (let sent = 0; sent < most && connection.isOpen; sent += piece.length) await connection.send(piece);
    await connection.send(lastChunk);
  });
}

/** A body that moves a little and never ends. */
export function endlessDrip(start: CannedResponse, filler: string): Step {
  return afterwards(async (connection) => {
    await connection.send(Buffer.concat([head(start, chunked), chunk(start.body)]));
    await drip(connection, 30, () => chunk(filler));
  });
}

/** Responds before the body was read, and reads no more of it. */
export function respondEarly(given: CannedResponse): Step {
  return {
    on: 'head',
    play(connection) {
      connection.stopReading();
      return connection.send(whole(given));
    },
  };
}

/** Takes the request's headers and then nothing more. */
export const stopReading: Step = { on: 'head', play: (connection) => connection.stopReading() };

/** Reads a body with pauses, and responds by the step that follows. */
export function readSlowly(bytes: number, pauseMs: number): Step {
  return { on: 'head', isPrelude: true, play: (connection) => connection.readSlowly(bytes, pauseMs) };
}

/** A refusal as the API words it. */
export function refusal(
  status: number,
  headers: CannedResponse['headers'] = {},
  message = 'The server says no.',
): CannedResponse {
  return json({ status: 'error', code: status * 1000, message }, status, headers);
}

async function drip(connection: FaultConnection, pauseMs: number, next: () => string | Buffer): Promise<void> {
  const end = performance.now() + longWhile;
  while (connection.isOpen && performance.now() < end) {
    await connection.wait(pauseMs);
    await connection.send(next());
  }
}
