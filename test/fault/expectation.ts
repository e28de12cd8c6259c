import type { AmityError } from '../../src/index.js';

/** A class that errors are made of. */
export type ErrorClass = (abstract new (...args: never[]) => AmityError | SyntaxError) & { readonly name: string };

/** The end of a call. */
export type Outcome =
  | { as: 'usual' }
  | { as: 'value'; value: unknown }
  | {
      as: 'error';
      Class: ErrorClass;
      words: RegExp;
      /** The status of the response, if there was one: a raw call returns it and throws nothing. */
      status: number | undefined;
      more?: Readonly<Record<string, unknown>> | undefined;
    };

/** The assertions of a case. */
export interface Expectation {
  outcome: Outcome;
  /** The exact number of requests that the server has read to their end. */
  requests: number;
  /** The number of attempts; stated where the server cannot have read them all. */
  attempts?: number;
  /** The number of requests to the other server, which redirects lead to. */
  elsewhere?: number;
  /** The token of each request, where it is not always the same. */
  tokens?: readonly string[];
  /** The number of calls of the token function. */
  asked?: number;
  /** In milliseconds. */
  atLeast?: number;
  atMost?: number;
}

type Extra = Omit<Expectation, 'outcome' | 'requests'>;

/** The call gives what it always gives. */
export function works(requests: number, extra: Extra = {}): Expectation {
  return { outcome: { as: 'usual' }, requests, ...extra };
}

/** The call gives this. */
export function gives(value: unknown, requests: number, extra: Extra = {}): Expectation {
  return { outcome: { as: 'value', value }, requests, ...extra };
}

/** The call throws an error of exactly this class. */
export function fails(Class: ErrorClass, words: RegExp, requests: number, extra: Extra = {}): Expectation {
  return { outcome: { as: 'error', Class, words, status: undefined }, requests, ...extra };
}

/** The server has answered with this status: methods throw the class, raw calls give the status back. */
export function refused(
  status: number,
  Class: ErrorClass,
  words: RegExp,
  requests: number,
  extra: Extra = {},
): Expectation {
  return { outcome: { as: 'error', Class, words, status }, requests, ...extra };
}

/** The call throws an error of this class with these properties. */
export function failsWith(
  Class: ErrorClass,
  words: RegExp,
  more: Readonly<Record<string, unknown>>,
  requests: number,
): Expectation {
  return { outcome: { as: 'error', Class, words, status: undefined, more }, requests };
}
