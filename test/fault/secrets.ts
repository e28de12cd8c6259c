import { inspect } from 'node:util';
import { AmityError } from '../../src/index.js';
import type { Seen } from './request-reader.js';

/** The token of the client. With signs that JSON, addresses and pages write in several ways. */
export const token = 'fault/suite+token=5f2c9a71e0';

/** The token that a token function gives later. */
export const renewedToken = 'renewed/suite+token=0e17a9c2f5';

// Half a token is as bad in a log as a whole one.
const marks = [token, renewedToken].map((each) => each.slice(0, 16));

/** Whether a text holds a token, or most of one. */
export function hasToken(text: string): boolean {
  return marks.some((mark) => text.includes(mark));
}

/** Everything that a program or a person may see of a value that was thrown or given back. */
export function outputsOf(value: unknown): string[] {
  const shown = [inspect(value, { depth: 10 }), JSON.stringify(value) ?? ''];
  return value instanceof Error ? [value.message, String(value), value.stack ?? '', ...shown] : shown;
}

/** Faults in the places where a request carries the token; `''` where it should carry none. */
export function tokenProblems({ method, path, headers, wire }: Seen, expected: string): string[] {
  const label = `${method} ${path}`;
  const credentials = expected === '' ? undefined : `Bearer ${expected}`;
  const others = wire.toString('latin1').replace(credentials ?? '', '');
  return [
    ...(headers.get('authorization') === credentials ? [] : [`${label} has not the token that it should have`]),
    ...(hasToken(others) ? [`${label} has a token where none belongs`] : []),
  ];
}

/** Faults in the form of an error of this package, whatever its cause. */
export function shapeProblems(error: unknown): string[] {
  if (!(error instanceof AmityError)) return [];
  const { message, name } = error;
  return [
    ...(name === error.constructor.name ? [] : [`the error's name is ${name}`]),
    ...(/undefined|\[object|NaN/.test(message) ? [`the message is not for people: ${message}`] : []),
    ...(message.length > 600 ? [`the message has ${message.length} characters`] : []),
  ];
}
