import { Type } from '@sinclair/typebox';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defineTable, Table } from '../../src/sandbox/state/table.js';

const things = defineTable(Type.Object({ id: Type.String(), name: Type.String() }), ({ id }) => id);
type Thing = { id: string; name: string };
const byName = ({ name }: Thing) => name;

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const name = fc.constantFrom('', 'x', 'y', 'z');
const change = fc.record({ id, name: fc.option(name), inFork: fc.boolean() });

/** The same by sorting all rows each time. */
function sorted(rows: readonly Thing[]): Thing[] {
  return [...rows].sort((a, b) => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1));
}

it('keeps a table sorted through changes, and through those of a fork', () => {
  const check = fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
    const table = new Table(things);
    expect([...table.sortedBy(byName)]).toEqual([]);
    const fork = table.fork();
    for (const { id, name, inFork } of changes) {
      const changed = inFork ? fork : table;
      if (name === null) changed.delete(id);
      else changed.put({ id, name });
      for (const each of [table, fork]) {
        const expected = sorted([...each.all()]);
        expect([...each.sortedBy(byName)]).toEqual(expected);
        expect([...each.sortedByLast(byName)]).toEqual(expected.toReversed());
      }
    }
  });
  fc.assert(check);
});
