import type { RequestDetails } from '../../../../src/sandbox/control/requests.js';
import type { LoggedRequest } from '../../../../src/sandbox.js';
import { act, outcome } from '../act.js';
import { asCurl } from '../as-curl.js';
import { StatusBadge } from '../parts/badge.js';
import { Body } from '../parts/body.js';
import { Headers } from '../parts/headers.js';
import { Moment } from '../parts/moment.js';
import { Refusal } from '../parts/refusal.js';
import { linkTo } from '../route.js';
import { useControl } from '../use-control.js';

/** A request: what it sent, what it got, and why it was refused. */
export function RequestDetail({ id }: { id: string }) {
  const { value, error } = useControl<RequestDetails>(`requests/${encodeURIComponent(id)}`);
  if (error) return <p class="empty">{error.message}</p>;
  if (!value) return null;
  const { method, path, operationId, who, status, durationMs, time } = value;
  return (
    <>
      <header class="head">
        <h2 class="path">
          {method} {path}
        </h2>
        <StatusBadge status={status} />
      </header>
      <p class="line quiet">
        <Moment at={time} withDate />
        <span>{operationId ?? 'no operation'}</span>
        <span>{who}</span>
        <span>{durationMs} ms</span>
      </p>
      {(value.code !== undefined || value.faultId !== undefined) && (
        <p class="notice">
          <Refusal request={value} />
        </p>
      )}
      <Remarks details={value} />
      <Actions details={value} />
      <h3>Sent</h3>
      <Headers headers={value.request?.headers ?? {}} />
      <Body text={value.request?.body} none={value.request?.isBodyLost ? 'The body is not kept.' : 'No body.'} />
      <h3>Received</h3>
      <Headers headers={value.response?.headers ?? {}} />
      <Body text={value.response?.body} none={noBody(value)} />
    </>
  );
}

function noBody({ request, response }: RequestDetails): string {
  if (!request) return 'It is not kept any more: only the last 200 are.';
  return response ? 'No body, or one that is not kept.' : 'Nothing: a fault ended the connection.';
}

function Remarks({ details: { unknown, assumed } }: { details: RequestDetails }) {
  return (
    <ul class="remarks">
      {unknown?.map((each) => (
        <li key={each}>
          The operation does not know <code>{each}</code>.
        </li>
      ))}
      {assumed?.map((each) => (
        <li key={each}>Assumed, since no source tells: {each}.</li>
      ))}
    </ul>
  );
}

function Actions({ details: { id, request } }: { details: RequestDetails }) {
  if (!request) return null;
  const send = async () => {
    const sent = await act<LoggedRequest>('Sent again.', 'POST', `requests/${id}/send`);
    if (sent) location.hash = linkTo('requests', sent.id);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(asCurl(request));
    outcome.value = { text: 'Copied.', isFailure: false };
  };
  return (
    <p class="actions">
      <button type="button" disabled={request.isBodyLost} onClick={send}>
        Send again
      </button>
      <button type="button" disabled={request.isBodyLost} onClick={copy}>
        Copy as curl
      </button>
    </p>
  );
}
