import { networkId } from '../network.js';

/** An event as it is sent. */
export interface SentEvent {
  /** Its name in the specification. */
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Puts the payload of an event into the form that its description has. */
export function writeEvent(name: string, data: object): SentEvent {
  // Of all events that operations send, those of files name the network.
  const network = name.startsWith('file.') ? { networkId } : {};
  return { name, body: { ...network, event: name, data } };
}
