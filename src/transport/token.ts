import { AmityError } from '../errors/errors.js';
import type { Redactor } from '../telemetry/redactor.js';

/** An access token, or a function that gets one: it is asked when a token is first needed, and again after a 401. */
export type Token = string | (() => string | Promise<string>);

/** Where the transport gets its token from. */
export class TokenSource {
  readonly #token: Token;
  readonly #redactor: Redactor;
  #current: Promise<string> | undefined;
  #known: string | undefined;

  constructor(token: Token, redactor: Redactor) {
    this.#token = token;
    this.#redactor = redactor;
    // A wrong token is told when the client is made, not at its first call.
    if (typeof token === 'function') return;
    this.#known = this.#check(token);
    this.#current = Promise.resolve(this.#known);
  }

  /** The token, unless it is yet to be asked for or on its way. */
  get known(): string | undefined {
    return this.#known;
  }

  /** The token; however many ask at once, the function is called once. */
  get(): Promise<string> {
    this.#current ??= this.#request();
    return this.#current;
  }

  /** Has the function asked anew the next time, where this token is still the one that is kept. */
  forget(refused: string): void {
    if (this.#known !== refused) return;
    this.#known = undefined;
    this.#current = undefined;
  }

  /** Has the function asked anew the next time, where its answer is still on its way: it may never come. */
  giveUp(): void {
    if (this.#known === undefined) this.#current = undefined;
  }

  /** A token in the place of one that was refused, or nothing where there is no other to be had. */
  async renew(refused: string): Promise<string | undefined> {
    // Of many calls that are refused at once, the first asks; the others find its question under way.
    this.forget(refused);
    const renewed = await this.get();
    return renewed === refused ? undefined : renewed;
  }

  #request(): Promise<string> {
    const asked = this.#call();
    // An answer that was given up may come after a newer one, which it must not replace.
    const isCurrent = () => this.#current === asked;
    asked.then(
      (token) => {
        if (isCurrent()) this.#known = token;
      },
      () => {
        // A failure is not kept: the next call asks again.
        if (isCurrent()) this.#current = undefined;
      },
    );
    return asked;
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
 * A token or key, as it was given.
 *
 * @throws AmityError, without the secret in it, for what cannot stand in a header.
 */
export function checkSecret(name: string, secret: unknown): string {
  if (typeof secret === 'string' && /^[\x21-\x7e]+$/.test(secret)) return secret;
  throw new AmityError(`${name} must be a text of visible ASCII characters, without spaces, line ends or \`Bearer\`.`);
}
