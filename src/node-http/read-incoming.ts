import { createStream } from '../platform/create-stream.js';

/** Part of a request of `node:http` that its body is read by. Spelled out, so that nobody needs the types of Node for it. */
export interface NodeBody {
  on(event: string, listener: (chunk: Uint8Array) => void): unknown;
  off(event: string, listener: (chunk: Uint8Array) => void): unknown;
  pause(): unknown;
  resume(): unknown;
}

/**
 * Stream of the body of a request to `node:http`. Unlike `Readable.toWeb`, it leaves the connection alone where it is cancelled, so
 * that a response can still be sent; the rest of the body goes by unseen.
 */
export function readIncoming(incoming: NodeBody): ReadableStream<Uint8Array> {
  let stop = () => {};
  return createStream<Uint8Array>({
    start(controller) {
      stop = forward(incoming, controller);
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      stop();
      incoming.resume();
    },
  });
}

/** Hands chunks on one by one: each has to be asked for with `resume()`. Gives a function that ends it. */
function forward(incoming: NodeBody, controller: ReadableStreamDefaultController<Uint8Array>): () => void {
  const listeners = {
    data(chunk: Uint8Array) {
      incoming.pause();
      controller.enqueue(chunk);
    },
    end() {
      stop();
      controller.close();
    },
    close() {
      stop();
      controller.error(new Error('The connection was closed.'));
    },
  };
  const stop = () => {
    for (const [name, listener] of Object.entries(listeners)) incoming.off(name, listener);
  };
  incoming.pause(); // or a listener would have it flow
  for (const [name, listener] of Object.entries(listeners)) incoming.on(name, listener);
  return stop;
}
