import { type Answer, chunk, chunked, halves, head, json, lastChunk, whole } from './answers.js';
import type { Exchange, Step } from './server.js';

const longWhile = 60_000;

/** What is done once the request was read. */
export function afterwards(play: Step['play']): Step {
  return { on: 'request', play };
}

/** An answer as it should be. It may be made when it is due: dates are. */
export function answer(given: Answer | (() => Answer)): Step {
  return afterwards((exchange) => exchange.send(whole(typeof given === 'function' ? given() : given)));
}

/** Bytes that need not be HTTP. */
export function bytes(given: string | Buffer): Step {
  return afterwards((exchange) => exchange.send(given));
}

export const resetBeforeRead: Step = { on: 'connection', play: (exchange) => exchange.reset() };

export const resetAfterRead = afterwards((exchange) => exchange.reset());

export const closeAfterRead = afterwards((exchange) => exchange.finish());

/** Sends the request back, as a server for testing networks does. */
export const echo = afterwards((exchange) => exchange.send(exchange.request?.wire ?? ''));

export const silence = afterwards(() => {});

/** Says that it is well and goes no further. */
export const stallInHeaders = bytes('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Half');

/** Headers that never come to an end, a byte at a time: something moves, but nothing is there. */
export const dripHeaders = afterwards(async (exchange) => {
  await exchange.send('HTTP/1.1 200 OK\r\nX-Long: ');
  await drip(exchange, 40, () => 'x');
});

/** Interim answers that never come to an end. */
export const endlessInterim = afterwards((exchange) => drip(exchange, 20, () => 'HTTP/1.1 103 Early Hints\r\n\r\n'));

/** Half of the body, and no more of it. */
export function stallInBody(good: Answer): Step {
  return afterwards(async (exchange) => {
    await exchange.send(head(good, { 'Content-Length': String(Buffer.byteLength(good.body)) }));
    await exchange.send(halves(good)[0]);
  });
}

/** The whole of a body, in pieces with a pause before each. */
export function inPieces(good: Answer, pieces: number, pauseMs: number): Step {
  return afterwards(async (exchange) => {
    const body = Buffer.from(good.body);
    await exchange.send(head(good, { 'Content-Length': String(body.length) }));
    for (let piece = 0; piece < pieces && exchange.isOpen; piece++) {
      await exchange.wait(pauseMs);
      const [from, to] = [piece, piece + 1].map((part) => Math.floor((part * body.length) / pieces));
      await exchange.send(body.subarray(from, to));
    }
  });
}

/** A chunked body that breaks off, though each piece of it is well formed. */
export function breakOffChunks(good: Answer): Step {
  return afterwards(async (exchange) => {
    await exchange.send(Buffer.concat([head(good, chunked), chunk(halves(good)[0])]));
    exchange.finish();
  });
}

/** Less of a body than was promised. */
export function breakOffLength(good: Answer): Step {
  return afterwards(async (exchange) => {
    await exchange.send(head(good, { 'Content-Length': String(Buffer.byteLength(good.body)) }));
    await exchange.send(halves(good)[0]);
    exchange.finish();
  });
}

/** A body without a length, which ends with the connection. */
export function untilClosed(good: Answer): Step {
  return afterwards(async (exchange) => {
    await exchange.send(Buffer.concat([head(good, { Connection: 'close' }), Buffer.from(good.body)]));
    exchange.finish();
  });
}

/** Breaks the connection once the client has had the time to read the answer. */
export function thenReset(good: Answer): Step {
  return afterwards(async (exchange) => {
    await exchange.send(whole(good));
    await exchange.wait(20);
    exchange.reset();
  });
}

/** Closes the connection politely, though it said nothing of that. */
export function thenClose(good: Answer): Step {
  return afterwards(async (exchange) => {
    await exchange.send(whole(good));
    exchange.finish();
  });
}

/** A body that does not end by itself. `most` only keeps a client that reads all of it from taking the machine down. */
export function endless(start: Answer, filler: string, most: number): Step {
  return afterwards(async (exchange) => {
    const piece = chunk(filler.repeat(Math.ceil(2 ** 18 / filler.length)));
    await exchange.send(Buffer.concat([head(start, chunked), chunk(start.body)]));
    for (let sent = 0; sent < most && exchange.isOpen; sent += piece.length) await exchange.send(piece);
    await exchange.send(lastChunk);
  });
}

/** A body that moves a little and never ends. */
export function endlessDrip(start: Answer, filler: string): Step {
  return afterwards(async (exchange) => {
    await exchange.send(Buffer.concat([head(start, chunked), chunk(start.body)]));
    await drip(exchange, 30, () => chunk(filler));
  });
}

/** Answers before the body was read, and reads no more of it. */
export function answerEarly(given: Answer): Step {
  return {
    on: 'head',
    play(exchange) {
      exchange.stopReading();
      return exchange.send(whole(given));
    },
  };
}

/** Takes the request's headers and then nothing more. */
export const stopReading: Step = { on: 'head', play: (exchange) => exchange.stopReading() };

/** Reads a body with pauses, and answers by the step that follows. */
export function readSlowly(bytes: number, pauseMs: number): Step {
  return { on: 'head', isPrelude: true, play: (exchange) => exchange.readSlowly(bytes, pauseMs) };
}

/** A refusal as the API words it. */
export function refusal(status: number, headers: Answer['headers'] = {}, message = 'The server says no.'): Answer {
  return json({ status: 'error', code: status * 1000, message }, status, headers);
}

async function drip(exchange: Exchange, pauseMs: number, next: () => string | Buffer): Promise<void> {
  const end = performance.now() + longWhile;
  while (exchange.isOpen && performance.now() < end) {
    await exchange.wait(pauseMs);
    await exchange.send(next());
  }
}
