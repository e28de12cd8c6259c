/** A request as it came over the wire. */
export interface Seen {
  method: string;
  /** The path and query as they were sent. */
  path: string;
  /** By lower-case name. */
  headers: ReadonlyMap<string, string>;
  /** The first mebibytes of its body. */
  body: Buffer;
  /** The length of its whole body. */
  length: number;
  /** When its last byte was read, on the clock of `performance.now()`. */
  at: number;
  /** Every byte that was kept, so that a secret is found wherever it travels. */
  wire: Buffer;
}

/** Callbacks while a connection is read. */
export interface ReaderEvents {
  /** The first bytes of a request are there. */
  begin(): void;
  /** Its headers are there; its body may still be under way. */
  head(request: Seen): void;
  /** All of it is there. */
  complete(request: Seen): void;
}

type State = 'start' | 'head' | 'length' | 'size' | 'chunk' | 'trailer' | 'stopped';

/** Large files are counted and not kept. */
const mostKept = 4 * 2 ** 20;

/** Reads the requests of one connection, by hand: a server made of `node:http` would not misbehave. */
export class RequestReader {
  readonly #events: ReaderEvents;
  #state: State = 'start';
  #rest: Buffer = Buffer.alloc(0);
  #wire: Buffer[] = [];
  #body: Buffer[] = [];
  #missing = 0;
  #length = 0;
  #kept = 0;
  #request: Seen | undefined;

  constructor(events: ReaderEvents) {
    this.#events = events;
  }

  /** Reads no more, whatever there is. */
  stop(): void {
    this.#state = 'stopped';
  }

  push(bytes: Buffer): void {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    while (this.#rest.length > 0 && this.#step()) {
      // Each step reads one piece of the syntax.
    }
  }

  /** Reads on by one piece; false where that piece is not whole yet. */
  #step(): boolean {
    switch (this.#state) {
      case 'stopped':
        return false;
      case 'start':
        this.#state = 'head';
        this.#events.begin();
        return true;
      case 'head': {
        const head = this.#takeThrough('\r\n\r\n');
        if (head !== undefined) this.#readHead(head);
        return head !== undefined;
      }
      case 'length':
        this.#takeBody();
        if (this.#missing === 0) this.#finish();
        return true;
      case 'size': {
        const line = this.#takeThrough('\r\n');
        if (line === undefined) return false;
        this.#missing = Number.parseInt(line, 16);
        this.#state = this.#missing === 0 ? 'trailer' : 'chunk';
        return true;
      }
      case 'chunk':
        if (this.#missing > 0) this.#takeBody();
        else if (this.#takeThrough('\r\n') === undefined) return false;
        else this.#state = 'size';
        return true;
      case 'trailer': {
        const line = this.#takeThrough('\r\n');
        if (line === '') this.#finish();
        return line !== undefined;
      }
    }
  }

  #readHead(head: string): void {
    const [line = '', ...fields] = head.split('\r\n');
    const [method = '', path = ''] = line.split(' ');
    const headers = new Map(
      fields.map((field) => {
        const colon = field.indexOf(':');
        return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()] as const;
      }),
    );
    const request = { method, path, headers, body: Buffer.alloc(0), length: 0, at: 0, wire: Buffer.alloc(0) };
    this.#request = request;
    this.#events.head(request);
    this.#missing = Number(headers.get('content-length') ?? 0);
    if (headers.get('transfer-encoding') === 'chunked') this.#state = 'size';
    else if (this.#missing > 0) this.#state = 'length';
    else this.#finish();
  }

  #finish(): void {
    const request = this.#request;
    if (!request) return;
    request.body = Buffer.concat(this.#body);
    request.wire = Buffer.concat(this.#wire);
    request.length = this.#length;
    request.at = performance.now();
    this.#state = 'start';
    this.#body = [];
    this.#wire = [];
    this.#length = 0;
    this.#kept = 0;
    this.#events.complete(request);
  }

  #takeBody(): void {
    const piece = this.#take(Math.min(this.#missing, this.#rest.length));
    this.#length += piece.length;
    if (this.#kept <= mostKept) this.#body.push(piece);
    this.#missing -= piece.length;
  }

  /** The text before an end mark, which is read too; nothing where the mark is not there yet. */
  #takeThrough(mark: string): string | undefined {
    const end = this.#rest.indexOf(mark);
    if (end < 0) return undefined;
    return this.#take(end + mark.length)
      .subarray(0, end)
      .toString('latin1');
  }

  #take(length: number): Buffer {
    const piece = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    this.#kept += piece.length;
    if (this.#kept <= mostKept) this.#wire.push(piece);
    return piece;
  }
}
