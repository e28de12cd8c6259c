import { signWebhook } from '../../webhooks/sign.js';
import { Log } from '../log.js';
import type { Delivery } from './delivery.js';
import { post } from './post.js';
import { type Letter, Queue } from './queue.js';
import { type ActiveWebhook, checkWebhook, type Webhook } from './webhook.js';

/** Milliseconds of real time that a receiver has (vendor's documentation). */
const timeoutMs = 1_500;

interface Entry {
  readonly id: number;
  readonly webhook: Webhook;
  readonly queue: Queue;
}

/** The receivers of a world's events, and what was sent to them. */
export class Webhooks {
  /** The last thousand deliveries at least. */
  readonly deliveries = new Log<Delivery>();
  readonly #clock: { readonly now: string };
  readonly #fetch: typeof fetch;
  readonly #entries = new Map<number, Entry>();
  readonly #underway = new Set<Promise<void>>();
  #atStart: readonly Webhook[] = [];
  #lastId = 0;
  #lastDeliveryId = 0;

  constructor(clock: { readonly now: string }, fetch: typeof globalThis.fetch) {
    this.#clock = clock;
    this.#fetch = fetch;
  }

  /**
   * Takes the webhooks that are there at the start and after a reset.
   *
   * @throws TypeError for one that is none, with the place
   */
  begin(webhooks: readonly Webhook[]): void {
    this.#atStart = webhooks.map(checkWebhook);
    this.reset();
  }

  /** Goes back to the webhooks of the start. What was to be sent is not; the log is emptied. */
  reset(): void {
    this.clear();
    this.deliveries.clear();
    this.#lastId = 0;
    this.#lastDeliveryId = 0;
    for (const webhook of this.#atStart) this.add(webhook);
  }

  /**
   * Sends events to a receiver from now on.
   *
   * @throws TypeError for a webhook that is none, with the place
   */
  add(given: Webhook): ActiveWebhook {
    const webhook = checkWebhook(given);
    this.#lastId += 1;
    const id = this.#lastId;
    const queue: Queue = new Queue(webhook, (letter) => this.#sendOnce({ id, webhook, queue }, letter));
    const entry = { id, webhook, queue };
    this.#entries.set(id, entry);
    return describe(entry);
  }

  list(): ActiveWebhook[] {
    return [...this.#entries.values()].map(describe);
  }

  /** Sends no more to a receiver; says whether there was one. */
  remove(id: number): boolean {
    this.#entries.get(id)?.queue.close();
    return this.#entries.delete(id);
  }

  clear(): void {
    for (const id of [...this.#entries.keys()]) this.remove(id);
  }

  /** Whether an event is to be sent to anybody. */
  wants(event: string): boolean {
    return [...this.#entries.values()].some(({ webhook }) => takes(webhook, event));
  }

  /** Puts an event into the queue of each receiver that takes it. */
  send(event: string, body: string): void {
    for (const { webhook, queue } of this.#entries.values()) {
      if (takes(webhook, event)) this.#follow(queue.add({ event, body, sent: 0 }));
    }
  }

  /**
   * Sends a delivery's event again, to the same receiver.
   *
   * @throws RangeError where there is no such delivery, or its webhook is gone
   */
  async redeliver(deliveryId: number): Promise<Delivery> {
    const past = this.deliveries.list().find(({ id }) => id === deliveryId);
    if (!past) throw new RangeError(`There is no delivery ${deliveryId}, or it is forgotten by now.`);
    const entry = this.#entries.get(past.webhookId);
    if (!entry) throw new RangeError(`The webhook ${past.webhookId} of delivery ${deliveryId} was removed.`);
    const { event, attempt } = past;
    const letter = { event, body: JSON.stringify(past.body), sent: attempt };
    return this.#deliver(entry, letter);
  }

  /** Resolves when nothing is on its way any more. */
  async settled(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  #follow(sending: Promise<void>): void {
    this.#underway.add(sending);
    void sending.finally(() => this.#underway.delete(sending));
  }

  async #sendOnce(entry: Entry, letter: Letter): Promise<boolean> {
    const delivery = await this.#deliver(entry, letter);
    return delivery.status !== undefined && delivery.status >= 200 && delivery.status < 300;
  }

  async #deliver({ id, webhook, queue: { signal } }: Entry, letter: Letter): Promise<Delivery> {
    const { url, secret } = webhook;
    const { event, body } = letter;
    const start = performance.now();
    const headers = { 'x-amity-signature': await signWebhook(body, secret) };
    const outcome = await post({ fetch: this.#fetch, url, headers, body, timeoutMs, signal }, readStatus).catch(
      (error: Error) => ({ error: error.message }),
    );
    letter.sent += 1;
    this.#lastDeliveryId += 1;
    const delivery: Delivery = {
      id: this.#lastDeliveryId,
      time: this.#clock.now,
      event,
      webhookId: id,
      url,
      ...outcome,
      ms: Math.round((performance.now() - start) * 10) / 10,
      attempt: letter.sent,
      body: JSON.parse(body),
    };
    if (!signal.aborted) this.deliveries.add(delivery);
    return delivery;
  }
}

function takes({ events }: Webhook, event: string): boolean {
  return !events || events.some((name) => name === event);
}

function describe({ id, webhook: { secret: _secret, ...webhook } }: Entry): ActiveWebhook {
  return { id, ...webhook };
}

/** The status alone counts; the rest is not waited for. */
async function readStatus(response: Response): Promise<{ status?: number; error?: string }> {
  await response.body?.cancel();
  // A browser shows of a redirect that it is one, and nothing else.
  if (response.type === 'opaqueredirect') return { error: redirected };
  const isRedirect = response.status >= 300 && response.status < 400;
  return { status: response.status, ...(isRedirect && { error: redirected }) };
}

const redirected = 'The receiver redirects; redirects are not followed.';
