/** Methods that may look at, or move, every item of an array. */
const methods = [
  'every',
  'fill',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'includes',
  'indexOf',
  'lastIndexOf',
  'map',
  'reduce',
  'reverse',
  'shift',
  'slice',
  'some',
  'sort',
  'splice',
  'toReversed',
  'toSorted',
  'unshift',
] as const;

const iterators = [
  [Array.prototype, ['entries', 'keys', 'values', Symbol.iterator]],
  [Map.prototype, ['entries', 'keys', 'values', Symbol.iterator]],
  [Set.prototype, ['entries', 'keys', 'values', Symbol.iterator]],
] as const;

/**
 * Counts the items of arrays, maps and sets that some work goes through, by the methods of arrays and by iterators. Unlike time,
 * it is the same each time and on each machine.
 */
export async function countSteps(work: () => unknown): Promise<number> {
  let steps = 0;
  const restore: (() => void)[] = [];
  const replace = (owner: object, name: string | symbol, wrap: (own: Method) => Method) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (!descriptor) throw new Error(`There is no method ${String(name)} to count.`);
    Object.defineProperty(owner, name, { ...descriptor, value: wrap(descriptor.value) });
    restore.push(() => Object.defineProperty(owner, name, descriptor));
  };
  for (const name of methods) {
    replace(
      Array.prototype,
      name,
      (own) =>
        function (this: { length: number }, ...args: unknown[]) {
          steps += this.length;
          return own.apply(this, args);
        },
    );
  }
  for (const [owner, names] of iterators) {
    for (const name of names) {
      replace(
        owner,
        name,
        (own) =>
          function (this: unknown, ...args: unknown[]) {
            const items = own.apply(this, args) as Iterator<unknown>; // all of them give iterators
            const next = () => {
              steps += 1;
              return items.next();
            };
            return {
              next,
              [Symbol.iterator]() {
                return this;
              },
            };
          },
      );
    }
  }
  try {
    await work();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}

type Method = (...args: unknown[]) => unknown;
