/** The tokens that a client has sent, so that no text which leaves it shows one. */
export class Secrets {
  // A client whose token is renewed needs those before too: answers to them may still be under way.
  readonly #known: string[] = [];

  add(token: string): void {
    if (this.#known.includes(token)) return;
    this.#known.push(token);
    if (this.#known.length > 16) this.#known.shift();
  }

  /** The text with every known token taken out. */
  redact(text: string): string {
    return this.#known.reduce((clean, token) => clean.replaceAll(token, '[token]'), text);
  }
}
