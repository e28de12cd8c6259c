import { closest } from './closest.js';
import { AmityError } from './errors.js';

/** The sentence for a name that is not taken: `v2.users.query takes no argument serch. Did you mean search?` */
export function unknownName(
  taker: string,
  kind: 'argument' | 'option',
  name: string,
  names: readonly string[],
): string {
  const near = closest(name, names);
  const advice = near ? `Did you mean ${near}?` : names.length > 0 ? `It takes ${names.join(', ')}.` : 'It takes none.';
  return `${taker} takes no ${kind} ${name}. ${advice}`;
}

/**
 * Makes sure that options are such as are taken.
 *
 * @throws AmityError for the first that is not.
 */
export function checkOptionNames(taker: string, given: object, names: readonly string[]): void {
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new AmityError(unknownName(taker, 'option', unknown, names));
}
