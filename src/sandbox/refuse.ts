import { errorStatuses } from '../../generated/error-codes.js';

/** A request that the API does not carry out. The server answers it with the API's error body. */
export class Refusal extends Error {
  readonly code: number;
  readonly status: number;
  readonly detail: unknown;
  /** Headers beside the usual ones. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether something has changed all the same, such as that the one who asked is muted from now on. */
  readonly hasChanged: boolean;

  constructor(
    code: number,
    message: string,
    { status, detail, headers = {}, hasChanged = false }: RefusalOptions = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.status = status ?? statusOf(code);
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
  /** The HTTP status, where it is not the code's usual one. */
  status?: number;
  /** Failures, one by one; stands in `data.detail`. */
  detail?: unknown;
  headers?: Readonly<Record<string, string>>;
  /** Whether something has changed all the same. @default false */
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

const stated: Readonly<Record<number, number>> = errorStatuses;

/** The HTTP status of a business code. Where no source states it: 400 for an invalid expression, 409 for conflicts, and else 403 (assumed). */
export function statusOf(code: number): number {
  if (stated[code] !== undefined) return stated[code];
  if (code === 400001) return 400;
  if (code === 400409 || code === 400900) return 409;
  return code === 408000 ? 408 : 403;
}
