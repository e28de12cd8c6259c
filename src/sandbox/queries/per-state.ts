import type { State } from '../state/state.js';

/** Makes something of a state when it is first asked for, and gives the same each time. */
export function perState<Made extends object>(make: (state: State) => Made): (state: State) => Made {
  const kept = new WeakMap<State, Made>();
  return (state) => {
    const made = kept.get(state) ?? make(state);
    kept.set(state, made);
    return made;
  };
}
