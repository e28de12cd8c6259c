import { AmityError } from '../errors/errors.js';
import type { Redactor } from '../telemetry/redactor.js';

/** Access token, or a function that returns one. It is called when a token is first needed, and again after a 401. */
export type Token = string | (() => string | Promise<string>);

/** Source of a client's token: keeps it, and gets another one when the server refuses it. */
export class TokenSource {
  readonly #token: Token;
  readonly #redactor: Redactor;
  #current: Promise<string> | undefined;
  #known: string | undefined;

  constructor(token: Token, redactor: Redactor) {
    this.#token = token;
    this.#redactor = redactor;
    // Checks a string when the client is created, not at its first call.
    if (typeof token === 'function') return;
    this.#known = this.#check(token);
    this.#current = Promise.resolve(this.#known);
  }

  /** Token that is kept; undefined until the function has returned one. */
  get known(): string | undefined {
    return this.#known;
  }

  /** Gets the token. Calls at the same time share one call of the function. */
  get(): Promise<string> {
    this.#current ??= this.#request();
    return this.#current;
  }

  /** Drops a refused token, unless another one is kept by now. The function is called again the next time. */
  forget(refused: string): void {
    if (this.#known !== refused) return;
    this.#known = undefined;
    this.#current = undefined;
  }

  /** Drops a call of the function that has not returned, since it may never do so. */
  dropPending(): void {
    if (this.#known === undefined) this.#current = undefined;
  }

  /** Gets a token in place of a refused one; undefined where the function returns the same one. */
  async renew(refused: string): Promise<string | undefined> {
    // Of many calls that are refused at once, the first calls the function and the others wait with it.
    this.forget(refused);
    const renewed = await this.get();
    return renewed === refused ? undefined : renewed;
  }

  #request(): Promise<string> {
    const pending = this.#call();
    // A token that was given up may come after a newer one, which it must not replace.
    const isCurrent = () => this.#current === pending;
    pending.then(
      (token) => {
        if (isCurrent()) this.#known = token;
      },
      () => {
        // Failures are not kept, so that the next call tries again.
        if (isCurrent()) this.#current = undefined;
      },
    );
    return pending;
  }

  async #call(): Promise<string> {
    if (typeof this.#token === 'string') return this.#check(this.#token);
    let token: string;
    try {
      token = await this.#token();
    } catch (cause) {
      throw new AmityError('The token function failed; see cause.', { cause: this.#redactor.redactError(cause) });
    }
    return this.#check(token);
  }

  #check(token: unknown): string {
    const checked = checkSecret('token', token);
    this.#redactor.addToken(checked);
    return checked;
  }
}

/**
 * Checks a token or key, and returns it as it is.
 *
 * @throws AmityError for one that cannot stand in a header. The message does not repeat it.
 */
export function checkSecret(name: string, secret: unknown): string {
  if (typeof secret === 'string' && /^[\x21-\x7e]+$/.test(secret)) return secret;
  throw new AmityError(`${name} must be a string of visible ASCII characters, without \`Bearer\`.`);
}
