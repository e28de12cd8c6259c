import type { Operations } from '../../generated/client.js';
import type { OperationId } from '../operation.js';
import type { Actor } from './actor.js';
import type { Ids } from './ids.js';
import type { State } from './state/state.js';

/** A request on its way through a handler: who asks, and all that the answer may depend on. */
export interface Call {
  readonly operationId: OperationId;
  readonly state: State;
  readonly actor: Actor;
  /** The address that the request came to, of this world. */
  readonly baseUrl: string;
  readonly ids: Ids;
  /** The sandbox's time, as the API writes it. All that one call does happens at once. */
  readonly now: string;
  /** The same, in milliseconds since 1970. */
  readonly nowMs: number;
  /**
   * Tells that something happened that webhooks report; `describe` gives the event's data, and is called at once or, where nobody
   * listens, never. The operation's `x-amity-emits` has to list the event.
   */
  emit(event: string, describe: () => object): void;
  /** Whose access token a text is, for an operation that takes one as an argument; nobody's, if it is none. */
  actorOf(token: string): Actor | undefined;
  /** Says of the response that no source tells it to be so: a sentence, which goes into a header. */
  assume(what: string): void;
}

/** Carries out one operation: takes the client's arguments, gives what the client gives back, or refuses. */
export type Handler<Operation extends { arguments: unknown; result: unknown }> = (
  call: Call,
  args: Operation['arguments'],
) => Operation['result'] | Promise<Operation['result']>;

/** The handler of every operation, by its id. */
export type HandlersById = { readonly [Id in keyof Operations]: Handler<Operations[Id]> };
