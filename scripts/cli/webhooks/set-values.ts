import { UsageError } from '../../lib/usage-error.js';

type Container = Record<string, unknown> | unknown[];

/**
 * Changes values in an event, each given as `data.users.0.userId=bob`. A value takes the type of the one that it replaces; elsewhere it
 * is read as JSON where it is JSON, and is a text otherwise.
 *
 * @throws UsageError that names what is not there
 */
export function setValues(event: object, settings: readonly string[]): void {
  for (const setting of settings) {
    const [, path, text] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
    if (path === undefined || text === undefined) {
      throw new UsageError(`--set takes a path and a value, as in data.users.0.userId=bob, not '${setting}'.`);
    }
    setValue(event as Container, path, text); // any object is one
  }
}

function setValue(event: Container, path: string, text: string): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = event;
  for (const [index, key] of keys.entries()) {
    const next = valueAt(at, key);
    if (typeof next !== 'object' || next === null) throw notThere(at, keys.slice(0, index + 1), path);
    at = next as Container; // any object is one
  }
  if (Array.isArray(at) && !(/^\d+$/.test(last) && Number(last) <= at.length))
    throw notThere(at, [...keys, last], path);
  const value = readValue(valueAt(at, last), path, text);
  // Defined, not assigned: `__proto__` is a name like any other.
  Object.defineProperty(at, last, { value, enumerable: true, configurable: true, writable: true });
}

function valueAt(container: Container, key: string): unknown {
  return Object.hasOwn(container, key) ? Reflect.get(container, key) : undefined;
}

function notThere(container: Container, keys: readonly string[], path: string): UsageError {
  const known = Array.isArray(container) ? [...container.keys()].join(', ') : Object.keys(container).join(', ');
  return new UsageError(`--set ${path}: the sample has no ${keys.join('.')}. There it has ${known || 'nothing'}.`);
}

function readValue(replaced: unknown, path: string, text: string): unknown {
  if (typeof replaced === 'string') return text;
  const value = fromJson(text);
  if (replaced === undefined || replaced === null || typeof value === typeof replaced) return value;
  throw new UsageError(`--set ${path} takes ${nameOf(replaced)} in JSON, not '${text}'.`);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
