import { ensureUser } from '../actions/users.js';
import type { Call } from '../call.js';
import type { Clock } from '../clock.js';
import type { Ids } from '../ids.js';
import type { State } from '../state/state.js';
import { administratorId } from '../tokens.js';

/** The calls that seed: each is made by a user. */
export class SeedCalls {
  readonly state: State;
  readonly #clock: Clock;
  readonly #ids: Ids;

  constructor(state: State, clock: Clock, ids: Ids) {
    this.state = state;
    this.#clock = clock;
    this.#ids = ids;
  }

  /** A call by a user, who is created where there is none yet, or by the administrator. */
  by(userId = administratorId): Call {
    const now = this.#clock.now;
    const isAdministrator = userId === administratorId;
    const base = { state: this.state, ids: this.#ids, now };
    const user = isAdministrator ? undefined : ensureUser(base, userId);
    return {
      ...base,
      operationId: 'v3.channels.create',
      actor: {
        userId,
        isAdministrator: isAdministrator || user?.roles.includes('global-admin') === true,
        name: userId,
      },
      nowMs: this.#clock.nowMs,
      // Nothing is answered, nor does anybody ask.
      baseUrl: '',
      actorOf: () => undefined,
      emit() {},
      assume() {},
    };
  }
}
