import { useEffect, useState } from 'preact/hooks';
import { revision } from './live.js';
import { ControlError, control } from './server.js';

/** The control plane's answer at a path: as it was last, or why it could not be had. */
export interface Controlled<Value> {
  readonly value?: Value;
  readonly error?: ControlError;
}

/** Keeps up with what the control plane gives at a path; without a path, with nothing. */
export function useControl<Value>(path: string | undefined): Controlled<Value> {
  const [state, setState] = useState<Controlled<Value> & { path?: string }>({});
  const { value: now } = revision;
  // Asks for one at a time; `now` has it asked for again.
  useEffect(() => {
    if (path === undefined) return;
    let isPast = false;
    control<Value>('GET', path).then(
      (value) => isPast || setState({ path, value }),
      (error) => isPast || setState({ path, error: asControlError(error) }),
    );
    return () => {
      isPast = true;
    };
  }, [path, now]);
  return state.path === path ? state : {};
}

function asControlError(error: unknown): ControlError {
  return error instanceof ControlError ? error : new ControlError('The sandbox cannot be reached.', 0);
}
