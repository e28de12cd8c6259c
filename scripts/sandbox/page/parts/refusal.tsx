import { errorCodes } from '../../../../generated/error-codes.js';
import type { LoggedRequest } from '../../../../src/sandbox.js';

const names: Readonly<Record<number, string>> = errorCodes;

/** Why a request was refused: code, name, message. */
export function Refusal({ request: { code, message } }: { request: Pick<LoggedRequest, 'code' | 'message'> }) {
  if (code === undefined) return null;
  return (
    <span class="refusal">
      <strong>
        {code} {names[code]}
      </strong>{' '}
      {message}
    </span>
  );
}
