import fc, { type Arbitrary, type AsyncCommand } from 'fast-check';
import { expect } from 'vitest';
import { AmityApiError, type AmityClient } from '../../../src/index.js';
import type { Sandbox } from '../../../src/sandbox.js';
import { adminId, demand, type Network, people, Refused } from './network.js';

/** The sandbox, and clients for whoever acts in it. */
export interface Real {
  sandbox: Sandbox;
  as(actor: string): AmityClient;
  /** Asks for a session, as a device of the user's does. */
  session(userId: string): Promise<unknown>;
}

/** One random draw, from which every kind of command takes what it needs. */
export interface Draw {
  actor: string;
  user: string;
  others: string[];
  /** Picks one of what there is: the last one for 0, that before it for 1 … */
  item: number;
  other: number;
  /** Chooses among a few. */
  variant: number;
  /** Whether it goes through v2 where both versions have it. */
  isV2: boolean;
  isOdd: boolean;
}

/** A read after a command, which fails where the sandbox is not as the model. */
export type Look = (network: Network, real: Real) => Promise<void>;

/** A command on both sides. */
export interface Attempt<Result> {
  /** The user or administrator who sends it. */
  by: string;
  /** Does it in the model; throws `Refused`. */
  act(): void;
  /** Does it in the sandbox. */
  send(amity: AmityClient): Promise<Result>;
  /** Learns ids that the sandbox has made, and checks the response. */
  learn?(result: Result): void;
  looks: Look[];
}

/** A kind of command. Gives none where the network has nothing to do it with. */
export interface Kind {
  name: string;
  prepare(draw: Draw, network: Network, real: Real): { say: string; attempt: Attempt<unknown> } | undefined;
}

/** Names a kind, and takes the type of its result away. */
export function kind<Result>(
  name: string,
  prepare: (draw: Draw, network: Network, real: Real) => (Attempt<Result> & { say: string }) | undefined,
): Kind {
  return {
    name,
    prepare(draw, network, real) {
      const found = prepare(draw, network, real);
      // Nothing but its own result is given to `learn`.
      return found && { say: found.say, attempt: found as Attempt<unknown> };
    },
  };
}

/** One of a list, the last first, where there is any. */
export function pick<Item>(list: readonly Item[], index: number): Item | undefined {
  return list.length === 0 ? undefined : list[list.length - 1 - (index % list.length)];
}

const draws: Arbitrary<Draw> = fc.record({
  actor: fc.oneof(fc.constant(adminId), fc.constantFrom(...people), fc.constantFrom(...people)),
  user: fc.constantFrom(...people),
  others: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1, maxLength: 3 }),
  item: fc.nat(5),
  other: fc.nat(11),
  variant: fc.nat(11),
  isV2: fc.boolean(),
  isOdd: fc.boolean(),
});

/** Counts of a run, for its figures. */
export interface Tally {
  commands: number;
  /** The outcomes of each kind of command: 'done' or the code. */
  outcomes: Map<string, number>;
}

/** Commands of a kind. */
export function commandsOf(each: Kind, tally: Tally): Arbitrary<AsyncCommand<Network, Real>> {
  return draws.map((draw) => new Step(each, draw, tally));
}

class Step implements AsyncCommand<Network, Real> {
  readonly #kind: Kind;
  readonly #draw: Draw;
  readonly #tally: Tally;
  #said = '';

  constructor(each: Kind, draw: Draw, tally: Tally) {
    this.#kind = each;
    this.#draw = draw;
    this.#tally = tally;
  }

  check(): boolean {
    return true;
  }

  async run(network: Network, real: Real): Promise<void> {
    const found = this.#kind.prepare(this.#draw, network, real);
    if (!found) return;
    const { say, attempt } = found;
    this.#said = say;
    const expected = outcomeOf(() => {
      demand(!network.users.get(attempt.by)?.isGlobalBan, 400100);
      attempt.act();
    });
    const { outcome, result } = await realOutcome(() => attempt.send(real.as(attempt.by)));
    expect(`${say}: ${outcome}`).toBe(`${say}: ${expected}`);
    if (outcome === 'done') attempt.learn?.(result);
    for (const look of attempt.looks) await look(network, real);
    this.#tally.commands += 1;
    const key = `${this.#kind.name} ${outcome}`;
    this.#tally.outcomes.set(key, (this.#tally.outcomes.get(key) ?? 0) + 1);
  }

  toString(): string {
    return this.#said || `${this.#kind.name} (nothing there)`;
  }
}

function outcomeOf(act: () => void): string {
  try {
    act();
    return 'done';
  } catch (error) {
    if (error instanceof Refused) return String(error.code);
    throw error;
  }
}

async function realOutcome(send: () => Promise<unknown>): Promise<{ outcome: string; result?: unknown }> {
  try {
    return { outcome: 'done', result: await send() };
  } catch (error) {
    if (error instanceof AmityApiError) return { outcome: String(error.code) };
    throw error;
  }
}
