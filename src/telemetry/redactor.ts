/** The tokens that a client has sent, so that no text which leaves it shows one. */
export class Redactor {
  // A client whose token is renewed needs those before too: answers to them may still be under way.
  readonly #known: string[] = [];
  #longestFirst: readonly string[] = [];

  add(token: string): void {
    if (this.#known.includes(token)) return;
    this.#known.push(token);
    if (this.#known.length > 16) this.#known.shift();
    // The longest first: one may begin like another.
    this.#longestFirst = [...this.#known].sort((a, b) => b.length - a.length);
  }

  /** The text with every known token taken out. */
  redact(text: string): string {
    let clean = text;
    for (const token of this.#longestFirst) if (clean.includes(token)) clean = clean.replaceAll(token, '[token]');
    return clean;
  }

  /** A copy of a JSON value with every known token taken out of its texts. */
  redactValue(value: unknown): unknown {
    if (typeof value === 'string') return this.redact(value);
    if (Array.isArray(value)) return value.map((each) => this.redactValue(each));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, each]) => [this.redact(key), this.redactValue(each)]);
    return Object.fromEntries(entries);
  }

  /** An answer's text with every known token taken out, also where JSON has it in escapes. */
  redactJson(text: string): string {
    if (!text.includes('\\')) return this.redact(text);
    try {
      return JSON.stringify(this.redactValue(JSON.parse(text)));
    } catch {
      return this.redact(text);
    }
  }

  /** What the platform threw, with every known token taken out of what it and its causes say. */
  redactError(error: unknown, seen = new Set<unknown>()): unknown {
    if (typeof error === 'string') return this.redact(error);
    if (!(error instanceof Error) || seen.has(error)) return error;
    seen.add(error);
    for (const key of Object.getOwnPropertyNames(error)) {
      // Some platforms compute the stack when it is read. Other getters may do anything.
      const value: unknown = key === 'stack' ? error.stack : Object.getOwnPropertyDescriptor(error, key)?.value;
      if (Array.isArray(value)) for (const each of value) this.redactError(each, seen);
      if (typeof value !== 'string' || this.redact(value) === value) continue;
      Object.defineProperty(error, key, { value: this.redact(value), configurable: true, writable: true });
    }
    this.redactError(error.cause, seen);
    return error;
  }
}
