import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeyList } from '../../src/sandbox/state/key-list.js';

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `key${index}`);

function listOf(keys: readonly string[]): KeyList {
  const list = new KeyList();
  for (const key of keys) list.add(key);
  return list;
}

it('is the list that an array would be, however many pieces it has', () => {
  const step = fc.record({
    kind: fc.constantFrom('add', 'removeFirst', 'removeLast', 'removeAt', 'copy', 'number'),
    at: fc.nat(5_000),
    times: fc.integer({ min: 1, max: 400 }),
  });
  const check = fc.property(fc.integer({ min: 0, max: 2_000 }), fc.array(step, { maxLength: 12 }), (count, steps) => {
    const keys = numbered(count);
    let list = listOf(keys);
    let added = count;
    for (const { kind, at, times } of steps) {
      if (kind === 'copy') list = list.copy();
      else if (kind === 'number') expect(list.numberOf('none')).toBeUndefined();
      else
        for (let time = 0; time < times; time += 1) {
          if (kind === 'add') {
            keys.push(`key${added}`);
            list.add(`key${added++}`);
          } else {
            const position = {
              removeFirst: 0,
              removeLast: keys.length - 1,
              removeAt: (at + time) % (keys.length || 1),
            }[kind];
            for (const key of keys.splice(Math.max(0, position), 1)) list.remove(key);
          }
        }
      list.remove('none');
      expect(list.count).toBe(keys.length);
      expect([...list.oldest()]).toEqual(keys);
      expect([...list.newest()]).toEqual(keys.toReversed());
    }
    const numbers = keys.map((key) => list.numberOf(key) ?? Number.NaN);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).toBe(keys.length);
  });
  fc.assert(check, { numRuns: 60 });
});

it('begins where it is told to', () => {
  for (const count of [0, 1, 255, 256, 257, 1_000]) {
    const keys = numbered(count);
    const list = listOf(keys);
    for (const start of [0, 1, 255, 256, 257, 511, 512, 999, 1_000]) {
      const isBefore = (key: string) => Number(key.slice(3)) < start;
      expect([...list.oldest(isBefore)]).toEqual(keys.slice(start));
      expect([...list.newest(isBefore)]).toEqual(keys.slice(0, start).toReversed());
    }
  }
});
