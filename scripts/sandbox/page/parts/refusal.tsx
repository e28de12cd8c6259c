import { errorCodes } from '../../../../generated/error-codes.js';
import type { LoggedRequest } from '../../../../src/sandbox.js';

const names: Readonly<Record<number, string>> = errorCodes;

/** Tells why a request was refused, code, name and message, or that it met a fault. */
export function Refusal({ request: { code, message, faultId } }: { request: LoggedRequest }) {
  if (faultId !== undefined) return <span class="refusal">It met fault {faultId}, which was set in the sandbox.</span>;
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
