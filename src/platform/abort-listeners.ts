type Listener = () => void;

// One signal may end any number of calls, but Node warns of a leak when it has more than ten listeners.
const shared = new WeakMap<AbortSignal, { listeners: Set<Listener>; notify: Listener }>();

/** Adds a listener to a signal. */
export function listen(signal: AbortSignal, listener: Listener): void {
  let entry = shared.get(signal);
  if (!entry) {
    const listeners = new Set<Listener>();
    entry = {
      listeners,
      notify: () => {
        for (const each of listeners) each();
      },
    };
    shared.set(signal, entry);
    signal.addEventListener('abort', entry.notify, { once: true });
  }
  entry.listeners.add(listener);
}

/** Removes a listener of `listen`. */
export function unlisten(signal: AbortSignal, listener: Listener): void {
  const entry = shared.get(signal);
  if (!entry?.listeners.delete(listener) || entry.listeners.size > 0) return;
  shared.delete(signal);
  signal.removeEventListener('abort', entry.notify);
}
