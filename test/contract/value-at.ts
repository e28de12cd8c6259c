/** The value at a dotted path inside another. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => Object(node)[key], value);
}

/** A copy of a value with another one at a dotted path; `undefined` takes away what is there. */
export function withValueAt(value: unknown, path: string, put: unknown): Record<string, unknown> {
  const [key = '', ...rest] = path.split('.');
  const inner = rest.length > 0 ? withValueAt(Object(value)[key], rest.join('.'), put) : put;
  const { [key]: _, ...others } = Object(value);
  return inner === undefined ? others : { ...others, [key]: inner };
}
