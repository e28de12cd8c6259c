import { isError } from '../platform/kinds.js';

/** Shorter tokens and keys are dummies, such as `x` or `any`, and stand in texts that have nothing to do with them. In characters. */
const shortestSecret = 8;

/** Most levels of nesting that are followed, so that none overflows the stack. */
const maxDepth = 100;

/** Number of the last tokens that are known: responses to those that were replaced may still come. */
const maxTokens = 16;

/** Removes the tokens and keys of a client from every text that leaves it, but for those of fewer than 8 characters. */
export class Redactor {
  readonly #keys: string[] = [];
  readonly #tokens: string[] = [];
  #longestFirst: readonly string[] = [];

  /** Adds a token, which may be renewed for ever: of those, the last 16 are known. */
  addToken(token: string): void {
    if (this.#add(this.#tokens, token) && this.#tokens.length > maxTokens) this.#tokens.shift();
    this.#sort();
  }

  /** Adds a key, which is known as long as the client. */
  addKey(key: string): void {
    this.#add(this.#keys, key);
    this.#sort();
  }

  /** Returns the text with `[token]` in the place of each secret. */
  redact(text: string): string {
    let clean = text;
    for (const secret of this.#longestFirst) if (clean.includes(secret)) clean = clean.replaceAll(secret, '[token]');
    return clean;
  }

  /** Copies a JSON value with its texts and keys redacted. Values that are nested too deep become `…`. */
  redactValue(value: unknown, depth = 0): unknown {
    if (typeof value === 'string') return this.redact(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > maxDepth) return '…';
    if (Array.isArray(value)) return value.map((each) => this.redactValue(each, depth + 1));
    const entries = Object.entries(value).map(([key, each]) => [this.redact(key), this.redactValue(each, depth + 1)]);
    return Object.fromEntries(entries);
  }

  /** Redacts the text of a response, also where JSON writes a secret in escapes. */
  redactJson(text: string): string {
    if (!text.includes('\\')) return this.redact(text);
    try {
      return JSON.stringify(this.redactValue(JSON.parse(text)));
    } catch {
      return this.redact(text);
    }
  }

  /**
   * Redacts an error of the platform with its causes and the errors that it holds. Returns the error itself, or a copy of
   * one that cannot be changed.
   */
  redactError(error: unknown, clean = new Map<unknown, unknown>()): unknown {
    if (typeof error === 'string') return this.redact(error);
    if (!isError(error)) return error;
    if (clean.has(error)) return clean.get(error);
    if (clean.size > maxDepth) return undefined;
    clean.set(error, error);
    // Some platforms compute the stack when it is read. Other getters may do anything.
    const given = Object.getOwnPropertyNames(error).map((key): [string, unknown] => [
      key,
      key === 'stack' ? error.stack : Object.getOwnPropertyDescriptor(error, key)?.value,
    ]);
    const properties = given.map(([key, value]): [string, unknown] => [key, this.#redactProperty(value, clean)]);
    const changed = properties.filter(([, value], index) => value !== given[index]?.[1]);
    try {
      define(error, changed);
      return error;
    } catch {
      // It is frozen.
      const copy = define(new Error(error.message), [['name', error.name], ...properties]);
      clean.set(error, copy);
      return copy;
    }
  }

  #redactProperty(value: unknown, clean: Map<unknown, unknown>): unknown {
    if (!Array.isArray(value)) return this.redactError(value, clean);
    const list = value.map((each) => this.redactError(each, clean));
    return list.some((each, index) => each !== value[index]) ? list : value;
  }

  #add(list: string[], secret: string): boolean {
    const isNew = secret.length >= shortestSecret && !list.includes(secret);
    if (isNew) list.push(secret);
    return isNew;
  }

  #sort(): void {
    // A secret may begin with another one, so the longest goes first.
    this.#longestFirst = [...this.#keys, ...this.#tokens].sort((a, b) => b.length - a.length);
  }
}

function define(error: Error, properties: readonly [string, unknown][]): Error {
  for (const [key, value] of properties) {
    Object.defineProperty(error, key, { value, configurable: true, writable: true });
  }
  return error;
}
