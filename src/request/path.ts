import { AmityError } from '../errors/errors.js';
import { wellFormed } from './form.js';

/**
 * Fills the arguments into a path. Each stays inside its own segment, whatever it holds.
 *
 * @throws AmityError for an argument that no segment can hold: an empty one, `.`, `..`, or half a surrogate pair.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  if (!template.includes('{')) return template;
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => segment(name, values[name]));
}

function segment(name: string, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new AmityError(`${name} must be a string, but is ${value === null ? 'null' : typeof value}.`);
  }
  const text = String(value);
  if (text === '') throw new AmityError(`${name} is empty. Pass the id that the path needs.`);
  // URLs drop these two segments, however they are escaped, and with them the one before.
  if (text === '.' || text === '..')
    throw new AmityError(`${name} is '${text}', which would change the path. Pass an id.`);
  return encodeURIComponent(wellFormed(name, text));
}
