import type { LoggedRequest } from '../../../../src/sandbox.js';
import { requests } from '../live.js';
import { Badge, StatusBadge } from '../parts/badge.js';
import { Moment } from '../parts/moment.js';
import { Refusal } from '../parts/refusal.js';
import { Split } from '../parts/split.js';
import { linkTo } from '../route.js';
import { worldUrl } from '../server.js';
import { RequestDetail } from './request-detail.js';

/** The most requests in the list. */
const maxListed = 200;

/** The requests as they come, the newest first. */
export function Requests({ id }: { id: string | undefined }) {
  const { value } = requests;
  if (value.length === 0 && id === undefined) return <NoRequests />;
  const list = (
    <ol class="links requests">
      {value.slice(0, maxListed).map((request) => (
        <Entry key={request.id} request={request} isOpen={String(request.id) === id} />
      ))}
    </ol>
  );
  return (
    <Split
      section="requests"
      label="Requests"
      list={list}
      details={id === undefined ? undefined : <RequestDetail key={id} id={id} />}
      placeholder="Choose a request to see what it sent, and what it got."
    />
  );
}

function NoRequests() {
  return (
    <div class="empty">
      <p>Nothing was sent yet. Requests appear here as they come.</p>
      <p>
        Point a client at <code>{worldUrl}</code>.
      </p>
    </div>
  );
}

function Entry({ request, isOpen }: { request: LoggedRequest; isOpen: boolean }) {
  const { id, method, path, status, durationMs, who, operationId, time } = request;
  return (
    <li>
      <a href={linkTo('requests', id)} aria-current={isOpen ? 'page' : undefined}>
        <span class="line">
          <StatusBadge status={status} />
          <code class="path">
            {method} {path}
          </code>
        </span>
        <span class="line quiet">
          <Moment at={time} />
          <span>{operationId ?? 'no operation'}</span>
          <span>{who}</span>
          <span>{durationMs} ms</span>
        </span>
        <Refusal request={request} />
        {request.unknown && <Badge kind="warn">not known: {request.unknown.join(', ')}</Badge>}
      </a>
    </li>
  );
}
