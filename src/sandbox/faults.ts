import { type Static, Type } from '@sinclair/typebox';
import { exchanges } from '../../generated/exchanges.js';
import type { Ids } from './ids.js';
import { createCompiler } from './validation/compiler.js';
import { throwFailures } from './validation/failures.js';

/** A fault: its kind, its effect and its time. */
export interface Fault {
  /** Only requests of this operation, such as `v3.users.query`. Omitted, all. */
  operationId?: string;
  /** Only from the nth request that fits, counted from 1. */
  nth?: number;
  /** Number of requests that it strikes. Omitted, all of them until it is removed. */
  times?: number;
  /** Probability that it strikes a request that fits, from 0 to 1. Omitted, 1. */
  probability?: number;
  /** Milliseconds of the sandbox's clock after which it strikes no more. Omitted, it has no end. */
  durationMs?: number;
  /**
   * The HTTP status to respond with, 400 to 599. Omitted, the status that `code` comes with (500 for an unknown code), 429 with
   * `retryAfter`, and 500 for a fault without any other effect.
   */
  status?: number;
  /** The business code in that response's body. Omitted, 400311 for the status 429, and else the status. */
  code?: number;
  /** Seconds, for the header Retry-After. Omitted, there is none. */
  retryAfter?: number;
  /** Milliseconds of real time to wait first. */
  delayMs?: number;
  /** Ends the connection without a response: before the operation's work is done (`true` too), or after it. */
  reset?: boolean | 'before' | 'after';
  /** Carries out the operation before it responds with `status`, as a server does that fails at the end. */
  afterWork?: boolean;
  /** Ends the connection in the middle of the response's body. */
  truncate?: boolean;
}

/** A fault as it was given, its number, and how often it has struck. */
export interface ActiveFault extends Fault {
  readonly id: number;
  readonly struck: number;
}

interface Entry {
  readonly fault: Fault;
  readonly id: number;
  readonly endsAtMs: number;
  seen: number;
  struck: number;
}

/** The faults that are set, and which of them a request meets. */
export class Faults {
  readonly #clock: { readonly nowMs: number };
  readonly #ids: Pick<Ids, 'random'>;
  readonly #entries: Entry[] = [];
  #lastId = 0;

  constructor(clock: { readonly nowMs: number }, ids: Pick<Ids, 'random'>) {
    this.#clock = clock;
    this.#ids = ids;
  }

  /**
   * Sets a fault.
   *
   * @throws TypeError for an invalid one, with the place
   */
  add(fault: Fault): ActiveFault {
    const checked = checkFault(fault);
    this.#lastId += 1;
    const endsAtMs =
      checked.durationMs === undefined ? Number.POSITIVE_INFINITY : this.#clock.nowMs + checked.durationMs;
    const entry: Entry = { fault: { ...checked }, id: this.#lastId, endsAtMs, seen: 0, struck: 0 };
    this.#entries.push(entry);
    return describe(entry);
  }

  list(): ActiveFault[] {
    return this.#entries.map(describe);
  }

  /** Removes one by its number, and says whether there was one. */
  remove(id: number): boolean {
    const index = this.#entries.findIndex((entry) => entry.id === id);
    if (index >= 0) this.#entries.splice(index, 1);
    return index >= 0;
  }

  clear(): void {
    this.#entries.length = 0;
  }

  /** The first fault that a request of an operation meets. */
  meet(operationId: string | undefined): ActiveFault | undefined {
    const entry = this.#entries.find((each) => this.#strikes(each, operationId));
    return entry && describe(entry);
  }

  #strikes(entry: Entry, operationId: string | undefined): boolean {
    const { fault } = entry;
    if (fault.operationId !== undefined && fault.operationId !== operationId) return false;
    if (this.#clock.nowMs >= entry.endsAtMs || entry.struck >= (fault.times ?? Number.POSITIVE_INFINITY)) return false;
    entry.seen += 1;
    if (entry.seen < (fault.nth ?? 1)) return false;
    if (fault.probability !== undefined && this.#ids.random() >= fault.probability) return false;
    entry.struck += 1;
    return true;
  }
}

function describe({ fault, id, struck }: Entry): ActiveFault {
  return { ...fault, id, struck };
}

/** @internal Exported for a test. Its type is that of a library whose types the package does not ship. */
export const faultShape = Type.Object(
  {
    operationId: Type.Optional(Type.String()),
    nth: Type.Optional(Type.Integer({ minimum: 1 })),
    times: Type.Optional(Type.Integer({ minimum: 1 })),
    probability: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
    durationMs: Type.Optional(Type.Number({ minimum: 0 })),
    status: Type.Optional(Type.Integer({ minimum: 400, maximum: 599 })),
    code: Type.Optional(Type.Integer()),
    retryAfter: Type.Optional(Type.Integer({ minimum: 0 })),
    delayMs: Type.Optional(Type.Number({ minimum: 0, maximum: 600_000 })),
    // Not a union, which would be refused with a sentence for each of its parts.
    reset: Type.Optional(Type.Unsafe<boolean | 'before' | 'after'>({ enum: [true, false, 'before', 'after'] })),
    afterWork: Type.Optional(Type.Boolean()),
    truncate: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);

const compile = createCompiler();

function checkFault(fault: unknown): Static<typeof faultShape> & Fault {
  throwFailures('fault', compile(faultShape)(fault));
  const checked = fault as Static<typeof faultShape> & Fault; // valid by that shape
  const { operationId } = checked;
  if (operationId === undefined || Object.hasOwn(exchanges, operationId)) return checked;
  throw new TypeError(`The fault is invalid: there is no operation '${operationId}'. Write it like v3.users.query.`);
}
