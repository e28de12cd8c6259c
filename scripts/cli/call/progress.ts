import { count } from '../lib/output.js';
import { note } from '../lib/terminal.js';

/** Counts what has been read, and shows it on a terminal in a line of its own. Elsewhere it shows nothing. */
export class Progress {
  items = 0;
  pages = 0;
  readonly #start = performance.now();
  readonly #isShown: boolean;

  constructor(isShown: boolean) {
    this.#isShown = isShown;
  }

  /** Another page has come. */
  page(items: number): void {
    this.pages++;
    this.items += items;
    // Over the line before, and cut where the terminal ends, since a line that wraps cannot be written over.
    this.#write(`${this.#text().slice(0, (process.stderr.columns ?? 80) - 1)}\r`);
  }

  /** Makes place for output on the same terminal. */
  clear(): void {
    this.#write('');
  }

  /** Leaves the last count on the terminal. */
  end(): void {
    this.clear();
    if (this.#isShown) note(this.#text());
  }

  #write(text: string): void {
    if (this.#isShown) process.stderr.write(`\u001B[2K${text}`);
  }

  #text(): string {
    const seconds = (performance.now() - this.#start) / 1000;
    const rate = this.pages / Math.max(seconds, 0.001);
    return `${count(this.items, 'item')}, ${count(this.pages, 'page')}, ${rate.toFixed(1)} pages/s, ${seconds.toFixed(1)} s`;
  }
}
