/** An event that was sent to a receiver once, and what came of it. */
export interface Delivery {
  readonly id: number;
  /** The sandbox's time. */
  readonly time: string;
  /** The name of the event in the specification. */
  readonly event: string;
  readonly webhookId: number;
  readonly url: string;
  /** The response's status; absent where none came. */
  readonly status?: number;
  /** Why the event is not received, as a sentence: no response came, or a redirect. */
  readonly error?: string;
  /** Milliseconds of real time until the response. */
  readonly ms: number;
  /** Times that the event was sent to this receiver, this time included. */
  readonly attempt: number;
  /** The event as it was sent. */
  readonly body: Readonly<Record<string, unknown>>;
}
