import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { RequestReader, type Seen } from './request-reader.js';

/** One connection, as a behaviour sees it. */
export interface FaultConnection {
  /** The request as far as it was read; absent on a connection that has brought none yet. */
  readonly request: Seen | undefined;
  readonly isOpen: boolean;
  /** Sends bytes just as they are. Resolves when there is room for more, or the connection is gone. */
  send(bytes: string | Uint8Array): Promise<void>;
  /** Waits; at most until the connection is gone, so that no timer outlives it. */
  wait(ms: number): Promise<void>;
  /** Stops reading. */
  stopReading(): void;
  /** Reads so many bytes, then pauses, and so on. */
  readSlowly(bytes: number, pauseMs: number): void;
  /** Ends the connection as HTTP/1.0 servers do. */
  finish(): void;
  /** Ends the connection with a TCP reset. */
  reset(): void;
}

/** An action of the server, and the moment of a request at which it comes. */
export interface Step {
  /** `connection`: before anything is read. `head`: before the body is read. `request`: when all of it was read. */
  on: 'connection' | 'head' | 'request';
  /** Whether the request takes another step once it was read, for its response. */
  isPrelude?: boolean;
  play(connection: FaultConnection): void | Promise<void>;
}

/**
 * A TCP server that misbehaves on command. Each connection or request takes the next step of its script; the last step
 * stays for all that follow, so that too many requests show as a wrong count and nothing else.
 */
export class FaultServer {
  /** The requests that were read to their end. */
  readonly requests: Seen[] = [];
  /** Failures of the server itself. A test that leaves some here proves nothing. */
  readonly problems: string[] = [];
  connections = 0;
  bytesSent = 0;
  /** Called for each request that was read to its end. */
  onRequest: (() => void) | undefined;
  readonly #sockets = new Set<Socket>();
  #playing = 0;
  readonly #server: Server;
  #port = 0;
  #script: Step[] = [];

  private constructor() {
    this.#server = createServer({ noDelay: true }, (socket) => this.#serve(socket));
  }

  static async start(...script: Step[]): Promise<FaultServer> {
    const server = new FaultServer();
    server.script(...script);
    server.listen();
    await once(server.#server, 'listening');
    server.#port = (server.#server.address() as AddressInfo).port; // a string only for pipes, null only when closed
    return server;
  }

  /** A server that refuses connections until it is told to listen. */
  static async startClosed(): Promise<FaultServer> {
    const server = new FaultServer();
    server.#port = await freePort();
    return server;
  }

  /** Says what happens next, in the place of what was left of the script before. */
  script(...steps: Step[]): void {
    this.#script = [...steps];
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get port(): number {
    return this.#port;
  }

  /** The number of open connections that have brought something. The platform opens one in advance when it has broken another. */
  get inUse(): number {
    return [...this.#sockets].filter(({ bytesRead }) => bytesRead > 0).length;
  }

  /** Takes connections from now on. */
  listen(): void {
    this.#server.listen(this.#port, '127.0.0.1');
  }

  /** Resolves when all steps have been played, and the client has had the time to notice. */
  async quiet(): Promise<void> {
    do await new Promise((resolve) => setTimeout(resolve, 30));
    while (this.#playing > 0);
    // One more turn, so that what came over the wire was read, however busy the machine is.
    await new Promise((resolve) => setImmediate(resolve));
  }

  async close(): Promise<void> {
    this.onRequest = undefined;
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #serve(socket: Socket): void {
    this.connections++;
    this.#sockets.add(socket);
    // Resets are what the client sees of many behaviours; the server's end of them says nothing more.
    socket.on('error', () => {});
    socket.on('close', () => this.#sockets.delete(socket));
    // A request takes one step, whichever moment that is for.
    let isTaken = this.#play('connection', socket, undefined);
    const reader: RequestReader = new RequestReader({
      begin: () => {
        if (!isTaken && this.#play('connection', socket, undefined)) reader.stop();
      },
      head: (request) => {
        isTaken = isTaken || this.#play('head', socket, request);
      },
      complete: (request) => {
        this.requests.push(request);
        this.onRequest?.();
        if (!isTaken && !this.#play('request', socket, request)) {
          this.problems.push(`${request.method} ${request.path} came, and the script has no step for it.`);
          socket.destroy();
        }
        isTaken = false;
      },
    });
    socket.on('data', (bytes) => reader.push(bytes));
  }

  /** Plays the next step if this is its moment; says whether the request has had its step now. */
  #play(moment: Step['on'], socket: Socket, request: Seen | undefined): boolean {
    const step = this.#script[0];
    if (step?.on !== moment) return false;
    if (this.#script.length > 1) this.#script.shift();
    this.#playing++;
    Promise.resolve(step.play(this.#connection(socket, request)))
      .catch((error: unknown) => void this.problems.push(String(error)))
      .finally(() => this.#playing--);
    return step.isPrelude !== true;
  }

  #connection(socket: Socket, request: Seen | undefined): FaultConnection {
    const server = this;
    return {
      request,
      get isOpen() {
        return !socket.destroyed && socket.writable;
      },
      async send(bytes) {
        if (!this.isOpen) return;
        server.bytesSent += bytes.length;
        if (!socket.write(bytes)) await untilEither(socket, 'drain', 'close');
      },
      wait: (ms) => waitOn(socket, ms),
      stopReading: () => void socket.pause(),
      readSlowly(bytes, pauseMs) {
        let next = bytes;
        socket.on('data', () => {
          if (socket.bytesRead < next) return;
          next = socket.bytesRead + bytes;
          socket.pause();
          void waitOn(socket, pauseMs).then(() => socket.resume());
        });
      },
      finish: () => void socket.end(),
      reset: () => void socket.resetAndDestroy(),
    };
  }
}

let ports = process.pid * 100;

/** A port that nobody listens on, below those that the system gives to whoever asks for any: it stays free. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + (ports++ % 10_000);
    const server = createServer();
    server.listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    const closed = once(server, 'close');
    server.close();
    await closed;
    return port;
  }
}

function waitOn(socket: Socket, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      socket.off('close', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    socket.once('close', done);
  });
}

function untilEither(socket: Socket, ...events: string[]): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of events) socket.off(event, done);
      resolve();
    };
    for (const event of events) socket.on(event, done);
  });
}
