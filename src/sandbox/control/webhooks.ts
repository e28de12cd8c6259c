import type { Delivery } from '../delivery/delivery.js';
import type { Webhook } from '../delivery/webhook.js';
import type { Control } from './control-request.js';
import { json, readObject } from './read-object.js';

/** Webhooks and what was sent to them. */
export const webhookRoutes: Readonly<Record<string, Control>> = {
  'POST /webhooks': async ({ world, request }) => {
    const given: object = await readObject(request);
    return json(world.webhooks.add(given as Webhook)); // checked there
  },
  'GET /webhooks': ({ world }) => json({ webhooks: world.webhooks.list() }),
  'DELETE /webhooks': ({ world }) => {
    world.webhooks.clear();
    return json({ webhooks: [] });
  },
  'DELETE /webhooks/{}': ({ world }, id) =>
    world.webhooks.remove(Number(id)) ? json({ id: Number(id) }) : json({ error: `There is no webhook ${id}.` }, 404),
  'GET /deliveries': ({ world, request }) => {
    const { searchParams } = new URL(request.url);
    const wanted = { event: searchParams.get('event'), url: searchParams.get('url') };
    const isWanted = ({ event, url }: Delivery) => (wanted.event ?? event) === event && (wanted.url ?? url) === url;
    return json({ deliveries: world.webhooks.deliveries.list().filter(isWanted) });
  },
  'POST /deliveries/{}/redeliver': async ({ world }, id) => {
    try {
      return json(await world.webhooks.redeliver(Number(id)));
    } catch (error) {
      if (error instanceof RangeError) return json({ error: error.message }, 404);
      throw error;
    }
  },
};
