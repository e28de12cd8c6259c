import type { Incoming } from '../request/incoming.js';
import type { World } from '../world.js';
import type { Worlds } from '../worlds.js';

/** A request to the control plane, and the world that it is for. */
export interface ControlRequest {
  readonly world: World;
  readonly worlds: Worlds;
  readonly request: Incoming;
  /** The world's address. */
  readonly baseUrl: string;
}

/** Answers a request; `part` is what stands in the path in the place of `{}`. */
export type Control = (control: ControlRequest, part: string) => Response | Promise<Response>;
