import { assumedErrorStatuses, errorStatuses } from '../../generated/error-codes.js';

/** A request that the API does not carry out. The server answers it with the API's error body. */
export class Refusal extends Error {
  readonly code: number;
  /** The HTTP status that the code usually comes with. */
  readonly status: number;
  readonly detail: unknown;
  /** Headers beside the usual ones. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether something has changed or is told all the same, such as that the one who asked is muted from now on. */
  readonly hasChanged: boolean;

  constructor(code: number, message: string, { detail, headers = {}, hasChanged = false }: RefusalOptions = {}) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.status = statusOf(code);
    this.detail = detail;
    this.headers = headers;
    this.hasChanged = hasChanged;
  }

  /** The body of every refusal: `data` is there, empty where there is no more to tell (recorded answers). */
  get body(): object {
    const data = this.detail === undefined ? {} : { detail: this.detail };
    return { status: 'error', code: this.code, message: this.message, data };
  }
}

export interface RefusalOptions {
  /** Failures, one by one; stands in `data.detail`. */
  detail?: unknown;
  headers?: Readonly<Record<string, string>>;
  /** Whether something has changed, or is told to webhooks, all the same. @default false */
  hasChanged?: boolean;
}

/** Refuses the request. The operation's `x-amity-refuses` has to list the code. */
export function refuse(code: number, message: string, options?: RefusalOptions): never {
  throw new Refusal(code, message, options);
}

/** Refuses an invalid request, naming each failure. */
export function refuseInvalid(detail: readonly string[]): never {
  refuse(500000, 'Parameters validation error!', { detail });
}

const statuses: Readonly<Record<number, number>> = { ...errorStatuses, ...assumedErrorStatuses };

/** The HTTP status that a business code usually comes with; nothing for one that the specification does not know. */
export function findStatus(code: number): number | undefined {
  return statuses[code];
}

function statusOf(code: number): number {
  const status = findStatus(code);
  if (status === undefined) throw new Error(`The specification has no status for the code ${code}. Add it there.`);
  return status;
}
