import { closest } from './closest.js';

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
