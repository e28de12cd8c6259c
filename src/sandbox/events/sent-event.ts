import { networkId } from '../network.js';

/** An event as it is sent. */
export interface SentEvent {
  /** Its name in the specification. */
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Puts the payload of an event into the form that its description has. */
export function writeEvent(name: string, data: object): SentEvent {
  // Of all events that name the network, no other is sent by an operation.
  const network = name === 'file.didDelete' ? { networkId } : {};
  return { name, body: { ...network, event: name, data } };
}
