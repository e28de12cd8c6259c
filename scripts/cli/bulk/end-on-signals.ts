import { note } from '../lib/terminal.js';

/** End of a run by Ctrl-C. */
export interface Ending {
  /** Is aborted by the first Ctrl-C, or by SIGTERM. */
  signal: AbortSignal;
  dispose(): void;
}

/** Listens to Ctrl-C: the first one lets what is under way be finished, the second ends the program at once. */
export function endOnSignals(): Ending {
  const controller = new AbortController();
  const end = () => {
    // Whatever is under way is in the journal, so that nothing is lost.
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    note('\nCalls under way are finished first. Ctrl-C again ends at once.');
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const each of signals) process.on(each, end);
  return {
    signal: controller.signal,
    dispose() {
      for (const each of signals) process.off(each, end);
    },
  };
}
