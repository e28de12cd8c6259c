/** Types that a schema may ask for. */
export type Type = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'object' | 'array';

/** Tells whether a value is of a type. Infinity, which a number like 1e999 is read as, is an integer as for Ajv: limits refuse it. */
export function isOfType(type: Type, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return typeof value === 'number' && !hasFraction(value);
    default:
      return typeof value === type;
  }
}

export function isOfAny(types: readonly Type[], value: unknown): boolean {
  return types.some((type) => isOfType(type, value));
}

/** Reads a value as the first type that it can be read as. Returns `undefined` where it is none of them. */
export function readAs(types: readonly Type[], value: unknown): unknown {
  for (const type of types) {
    const read = readers[type](value);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** Values of other types that stand for one of a type, as Ajv's `coerceTypes` takes them. */
const readers: Readonly<Record<Type, (value: unknown) => unknown>> = {
  string(value) {
    if (value === null) return '';
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  },
  number: readNumber,
  integer(value) {
    const read = readNumber(value);
    return read !== undefined && hasFraction(read) ? undefined : read;
  },
  boolean(value) {
    if (value === 'false' || value === 0 || value === null) return false;
    return value === 'true' || value === 1 ? true : undefined;
  },
  null: (value) => (value === '' || value === 0 || value === false ? null : undefined),
  array: (value) => (value === null || ['string', 'number', 'boolean'].includes(typeof value) ? [value] : undefined),
  object: () => undefined,
};

function readNumber(value: unknown): number | undefined {
  if (typeof value === 'boolean' || value === null) return Number(value);
  if (typeof value !== 'string' || value === '') return undefined;
  const read = Number(value);
  return Number.isNaN(read) ? undefined : read;
}

function hasFraction(value: number): boolean {
  return Number.isFinite(value) && !Number.isInteger(value);
}
