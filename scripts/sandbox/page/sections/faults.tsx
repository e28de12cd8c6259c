import { useState } from 'preact/hooks';
import type { ActiveFault, Fault } from '../../../../src/sandbox.js';
import { act } from '../act.js';
import { Badge } from '../parts/badge.js';
import { useControl } from '../use-control.js';

/** The faults that are set, and a form for another. */
export function Faults() {
  const { value } = useControl<{ faults: ActiveFault[] }>('faults');
  if (!value) return null;
  return (
    <>
      <AddFault />
      <h2>Set</h2>
      {value.faults.length === 0 && <p class="quiet">No fault is set: requests meet none.</p>}
      <ul class="rows">
        {value.faults.map((fault) => (
          <FaultRow key={fault.id} fault={fault} />
        ))}
      </ul>
      {value.faults.length > 1 && (
        <button type="button" onClick={() => act('All faults are removed.', 'DELETE', 'faults')}>
          Remove all
        </button>
      )}
    </>
  );
}

function FaultRow({ fault }: { fault: ActiveFault }) {
  const { id, struck, times, operationId } = fault;
  return (
    <li class="row">
      <span class="quiet">{id}</span>
      <strong>{effectOf(fault)}</strong>
      <code>{operationId ?? 'every operation'}</code>
      {fault.probability !== undefined && <span class="quiet">probability {fault.probability}</span>}
      {fault.nth !== undefined && <span class="quiet">from request {fault.nth} on</span>}
      <Badge kind={struck > 0 ? 'warn' : 'plain'}>
        struck {struck} {times === undefined ? 'so far' : `of ${times}`}
      </Badge>
      <span class="end">
        <button type="button" onClick={() => act('The fault is removed.', 'DELETE', `faults/${id}`)}>
          Remove
        </button>
      </span>
    </li>
  );
}

/** A fault's effect in words. */
function effectOf({ status, code, retryAfter, delayMs, reset, afterWork, truncate }: Fault): string {
  const effects = [
    delayMs && `waits ${delayMs} ms`,
    reset && `ends the connection ${reset === 'after' ? 'after' : 'before'} the work`,
    status !== undefined && `answers ${status}${code === undefined ? '' : ` (${code})`}`,
    status !== undefined && afterWork && 'after the work',
    retryAfter !== undefined && `Retry-After ${retryAfter} s`,
    truncate && 'cuts the response off',
  ];
  return effects.filter(Boolean).join(', ') || 'does nothing';
}

type Kind = 'status' | 'delay' | 'before' | 'after' | 'truncate';

const kinds: Readonly<Record<Kind, string>> = {
  status: 'Answers a status',
  delay: 'Waits first',
  before: 'Ends the connection before the work',
  after: 'Ends the connection after the work',
  truncate: 'Cuts the response off',
};

/** The form's fields, as they are typed. */
const blank = { operationId: '', kind: 'status' as Kind, amount: '500', times: '1' };

function AddFault() {
  const [fields, setFields] = useState(blank);
  const { value } = useControl<{ operations: string[] }>('operations');
  const set = (changes: Partial<typeof blank>) => setFields({ ...fields, ...changes });
  const { kind } = fields;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    void act('The fault is set.', 'POST', 'faults', faultOf(fields));
  };
  return (
    <form class="form" onSubmit={add}>
      <label>
        Operation
        <input
          list="operations"
          placeholder="every operation"
          value={fields.operationId}
          onInput={(event) => set({ operationId: event.currentTarget.value })}
        />
      </label>
      <datalist id="operations">
        {value?.operations.map((id) => (
          <option key={id} value={id} />
        ))}
      </datalist>
      <label>
        Effect
        <select
          value={kind}
          onChange={(event) => {
            const chosen = event.currentTarget.value as Kind; // the options are its keys
            set({ kind: chosen, amount: chosen === 'delay' ? '2000' : '500' });
          }}
        >
          {Object.entries(kinds).map(([each, label]) => (
            <option key={each} value={each}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {(kind === 'status' || kind === 'delay') && (
        <label>
          {kind === 'status' ? 'Status' : 'Milliseconds'}
          <input
            type="number"
            required
            min={kind === 'status' ? 400 : 0}
            max={kind === 'status' ? 599 : 600000}
            value={fields.amount}
            onInput={(event) => set({ amount: event.currentTarget.value })}
          />
        </label>
      )}
      <label>
        Times
        <input
          type="number"
          min="1"
          placeholder="always"
          value={fields.times}
          onInput={(event) => set({ times: event.currentTarget.value })}
        />
      </label>
      <button type="submit">Set the fault</button>
    </form>
  );
}

function faultOf({ operationId, kind, amount, times }: typeof blank): Fault {
  const effects: Record<Kind, Fault> = {
    status: { status: Number(amount) },
    delay: { delayMs: Number(amount) },
    before: { reset: 'before' },
    after: { reset: 'after' },
    truncate: { truncate: true },
  };
  return { ...effects[kind], ...(operationId && { operationId }), ...(times && { times: Number(times) }) };
}
