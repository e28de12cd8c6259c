import { Presets, SingleBar } from 'cli-progress';
import type { BulkProgress } from '../../../src/bulk/options.js';
import { count } from '../lib/output.js';
import { note } from '../lib/terminal.js';

/** Time between two lines where there is no terminal, in milliseconds. */
const lineMs = 10_000;

/** Shows the progress of a run on stderr: a bar on a terminal, elsewhere a line every ten seconds. */
export class ProgressView {
  readonly #total: number;
  readonly #began = performance.now();
  readonly #bar: SingleBar | undefined;
  readonly #timer: ReturnType<typeof setInterval> | undefined;
  #progress: BulkProgress | undefined;

  constructor(total: number, isShown: boolean) {
    this.#total = total;
    if (!isShown) return;
    if (process.stderr.isTTY) {
      this.#bar = new SingleBar(
        { format: '{bar} {percentage} % | {text}', stream: process.stderr, hideCursor: false, fps: 5, barsize: 20 },
        Presets.shades_classic,
      );
      this.#bar.start(total, 0, { text: '' });
    } else {
      this.#timer = setInterval(() => note(this.#text()), lineMs);
      this.#timer.unref();
    }
  }

  /** Takes the numbers of the run. */
  update(progress: BulkProgress): void {
    this.#progress = progress;
    this.#bar?.update(progress.done + progress.failed + progress.skipped, { text: this.#text() });
  }

  /** Ends the showing, and leaves the last numbers. */
  end(): void {
    clearInterval(this.#timer);
    this.#bar?.stop();
  }

  /** Time since the beginning, in milliseconds. */
  get elapsedMs(): number {
    return performance.now() - this.#began;
  }

  #text(): string {
    const { done, failed, inDoubt, settledNow, rateLimited, requests, skipped } = this.#progress ?? none;
    const perSecond = settledNow / Math.max(this.elapsedMs / 1000, 0.001);
    const left = this.#total - done - failed - skipped - inDoubt;
    return [
      `${done.toLocaleString('en')} of ${this.#total.toLocaleString('en')} done`,
      `${perSecond.toFixed(1)}/s`,
      count(requests, 'call'),
      count(rateLimited, '429'),
      `${failed.toLocaleString('en')} failed`,
      ...(perSecond > 0 && left > 0 ? [`${duration((left / perSecond) * 1000)} left`] : []),
    ].join(', ');
  }
}

const none: BulkProgress = { done: 0, failed: 0, inDoubt: 0, skipped: 0, settledNow: 0, requests: 0, rateLimited: 0 };

/** A time in words: `1 h 5 min`, `2 min 3 s`, `4 s`. */
export function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
