import { errorCodes } from '../generated/error-codes.js';

/** The root of everything that this package throws. */
export class AmityError extends Error {
  override readonly name: string = 'AmityError';
}

/** What an error answer says. */
export interface ApiErrorDetails {
  /** The HTTP status. 200 where the server reported the failure inside a successful answer. */
  status: number;
  /** The business code, such as 400301, where the server gave one. */
  code: number | undefined;
  /** The validation failures or other particulars, as the server gave them. */
  detail: unknown;
  /** The operation that failed. */
  operationId: string;
  /** The answer's headers. */
  headers: Headers;
}

/** The server refused the request, or failed. Each status has a class of its own below this one. */
export class AmityApiError extends AmityError {
  override readonly name: string = 'AmityApiError';
  readonly status: number;
  readonly code: number | undefined;
  /** What the business code is called, such as `PermissionDenied`. */
  readonly codeName: string | undefined;
  readonly detail: unknown;
  readonly operationId: string;
  readonly headers: Headers;

  constructor(message: string, details: ApiErrorDetails) {
    super(message);
    this.status = details.status;
    this.code = details.code;
    this.codeName = codeName(details.code);
    this.detail = details.detail;
    this.operationId = details.operationId;
    this.headers = details.headers;
  }
}

/** The name of a business code, or nothing for codes that the specification does not list. */
export function codeName(code: number | undefined): string | undefined {
  const names: Readonly<Record<number, string>> = errorCodes;
  return code === undefined ? undefined : names[code];
}
