import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { raceAbort, sleep } from '../../src/platform/wait.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('sleeps longer than one timer can', async () => {
  const awake = vi.fn();
  sleep(2 ** 31 + 1000, new AbortController().signal).then(awake);
  await vi.advanceTimersByTimeAsync(2 ** 31 + 999);
  expect(awake).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(awake).toHaveBeenCalled();
});

it('leaves no timer and no listener, whether it sleeps to the end or not', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const slept = sleep(10, signal);
  await vi.advanceTimersByTimeAsync(10);
  await slept;
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  const woken = expect(sleep(10, signal)).rejects.toBe('enough');
  controller.abort('enough');
  await woken;
  expect(vi.getTimerCount()).toBe(0);
});

it('waits for nothing when the signal is aborted already', async () => {
  await expect(raceAbort(new Promise(() => {}), AbortSignal.abort('enough'))).rejects.toBe('enough');
});
