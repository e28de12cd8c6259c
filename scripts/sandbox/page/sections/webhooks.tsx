import { useState } from 'preact/hooks';
import type { ActiveWebhook, Delivery } from '../../../../src/sandbox.js';
import { act } from '../act.js';
import { Badge } from '../parts/badge.js';
import { Body } from '../parts/body.js';
import { useControl } from '../use-control.js';

/** The most deliveries that are shown. */
const maxShown = 100;

/** Webhooks, and what was sent to them. */
export function Webhooks() {
  const { value: hooks, error } = useControl<{ webhooks: ActiveWebhook[] }>('webhooks');
  const { value: log } = useControl<{ deliveries: Delivery[] }>('deliveries');
  if (error?.status === 404) return <p class="empty">This sandbox sends no events.</p>;
  if (!hooks || !log) return null;
  const newest = [...log.deliveries].reverse().slice(0, maxShown);
  return (
    <>
      <h2>Receivers</h2>
      {hooks.webhooks.length === 0 && <p class="quiet">No receiver is named yet.</p>}
      <ul class="rows">
        {hooks.webhooks.map(({ id, url, events }) => (
          <li key={id} class="row">
            <code>{url}</code> <span class="quiet">{events?.join(', ') ?? 'all events'}</span>
            <span class="end">
              <button type="button" onClick={() => act('Removed.', 'DELETE', `webhooks/${id}`)}>
                Remove
              </button>
            </span>
          </li>
        ))}
      </ul>
      <AddWebhook />
      <h2>Deliveries</h2>
      {newest.length === 0 && <p class="quiet">Nothing was sent yet.</p>}
      <ul class="rows">
        {newest.map((delivery) => (
          <DeliveryRow key={delivery.id} delivery={delivery} />
        ))}
      </ul>
    </>
  );
}

function DeliveryRow({ delivery }: { delivery: Delivery }) {
  const { id, event, url, status, ms, attempt, body, error } = delivery;
  const isDelivered = status !== undefined && status < 300;
  return (
    <li class="row">
      <Badge kind={isDelivered ? 'good' : 'bad'}>{status ?? 'none'}</Badge>
      <strong>{event}</strong> <code>{url}</code>
      <span class="quiet">
        {ms} ms{attempt > 1 && `, attempt ${attempt}`}
      </span>
      <span class="end">
        <button type="button" onClick={() => act('Delivered again.', 'POST', `deliveries/${id}/redeliver`)}>
          Redeliver
        </button>
      </span>
      {error && <span class="refusal">{error}</span>}
      <details>
        <summary>Body</summary>
        <Body text={JSON.stringify(body)} none="No body." />
      </details>
    </li>
  );
}

function AddWebhook() {
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState('');
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await act(`Events go to ${url} from now on.`, 'POST', 'webhooks', { url, secret })) setUrl('');
  };
  return (
    <form class="form" onSubmit={add}>
      <label>
        URL
        <input type="url" required value={url} onInput={(event) => setUrl(event.currentTarget.value)} />
      </label>
      <label>
        Secret
        <input required value={secret} onInput={(event) => setSecret(event.currentTarget.value)} />
      </label>
      <button type="submit">Add a receiver</button>
    </form>
  );
}
