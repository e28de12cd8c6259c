/** Longest delay of a timer, in milliseconds. With a longer one it fires at once. */
export const maxDelayMs = 2 ** 31 - 1;

/** Waits for some milliseconds. Rejects with the signal's reason as soon as that is aborted. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  for (let left = ms; left >= 0; left -= maxDelayMs) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slept = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, Math.min(left, maxDelayMs));
    });
    await raceAbort(slept, signal).finally(() => clearTimeout(timer));
  }
}

/** Settles as a promise does, or rejects with the signal's reason as soon as that is aborted. */
export function raceAbort<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
