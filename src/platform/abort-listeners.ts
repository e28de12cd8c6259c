type Listener = () => void;

// One signal may end any number of calls, but Node warns of a leak where it has more than ten listeners.
const shared = new WeakMap<EventTarget, Set<Listener>>();

/** Adds a listener to a signal. All that are added here share one of the signal's own. */
export function listen(signal: AbortSignal, listener: Listener): void {
  const listeners = shared.get(signal) ?? new Set();
  if (listeners.size === 0) signal.addEventListener('abort', notify, { once: true });
  shared.set(signal, listeners.add(listener));
}

/** Removes a listener that was added here. */
export function unlisten(signal: AbortSignal, listener: Listener): void {
  const listeners = shared.get(signal);
  if (listeners?.delete(listener) && listeners.size === 0) signal.removeEventListener('abort', notify);
}

function notify(this: AbortSignal): void {
  for (const listener of shared.get(this) ?? []) listener();
}
