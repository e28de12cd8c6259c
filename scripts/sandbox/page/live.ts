import { signal } from '@preact/signals';
import type { ChangeEvent } from '../../../src/sandbox/control/events.js';
import type { LoggedRequest } from '../../../src/sandbox.js';
import { control } from './server.js';

/** The most requests that the page keeps. */
const maxRequests = 500;

/** Whether the page is told what happens. */
export const isConnected = signal(false);

/** The sandbox's requests, the newest first. */
export const requests = signal<readonly LoggedRequest[]>([]);

/** The sandbox's time, and when it was told, in milliseconds of the page's. */
export const clock = signal({ now: '', isStopped: true, toldAtMs: 0 });

/** Rises whenever anything may have changed. */
export const revision = signal(0);

/** Follows the sandbox's events, from now on and again whenever it is back. */
export function watch(): void {
  const source = new EventSource('events');
  source.addEventListener('open', async () => {
    const { requests: logged } = await control<{ requests: LoggedRequest[] }>('GET', 'requests');
    requests.value = merge(logged.reverse(), requests.value);
    isConnected.value = true;
  });
  source.addEventListener('error', () => {
    isConnected.value = false;
  });
  let told: LoggedRequest[] = [];
  source.addEventListener('request', ({ data }) => {
    told.unshift(JSON.parse(data));
  });
  source.addEventListener('change', ({ data }) => {
    const change: ChangeEvent = JSON.parse(data);
    const oldest = change.oldestRequestId ?? Number.POSITIVE_INFINITY;
    requests.value = merge(told, requests.value).filter(({ id }) => id >= oldest);
    told = [];
    clock.value = { now: change.now, isStopped: change.isClockStopped, toldAtMs: Date.now() };
    revision.value += 1;
  });
}

/** Both lists in one, each request once. A sandbox that was started anew counts from one again, so the first list's win. */
function merge(newer: readonly LoggedRequest[], older: readonly LoggedRequest[]): LoggedRequest[] {
  const known = new Set(newer.map(({ id }) => id));
  const all = [...newer, ...older.filter(({ id }) => !known.has(id))];
  return all.sort((one, other) => other.id - one.id).slice(0, maxRequests);
}
