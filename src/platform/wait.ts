/** The longest delay of a timer, in milliseconds: with a longer one it fires at once. */
export const longestDelay = 2 ** 31 - 1;

/** Waits for some milliseconds; rejects with the signal's reason when that ends the wait. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  for (let left = ms; left >= 0; left -= longestDelay) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slept = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, Math.min(left, longestDelay));
    });
    await raceAbort(slept, signal).finally(() => clearTimeout(timer));
  }
}

/** What a promise gives, or a rejection with the signal's reason as soon as that is aborted. */
export function raceAbort<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
