import { Type } from '@sinclair/typebox';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defineTable, type Sorting, Table } from '../../src/sandbox/state/table.js';

const things = defineTable(
  Type.Object({ id: Type.String(), name: Type.String(), tags: Type.Array(Type.String()), place: Type.String() }),
  ({ id }) => id,
  {
    tag: ({ tags }) => tags,
    place: ({ place }) => place || undefined,
    named: ({ name }) => (name === '' ? undefined : 'named'),
  },
);
type Thing = { id: string; name: string; tags: string[]; place: string };
const byName = { by: ({ name }: Thing) => name };
const byNameInTag = { by: ({ name }: Thing) => name, of: 'tag', within: 'table' } as const;
const byTimeInTag = { by: () => '', of: 'tag', within: 'table' } as const;
const byPlaceInTag = { by: ({ place }: Thing) => place, of: 'tag', within: 'named' } as const;
const byNameInPlace = { by: ({ name }: Thing) => name, of: 'place', newestFirst: true } as const;

const names = ['', 'x', 'y', 'z'];
const change = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  name: fc.option(fc.constantFrom(...names)),
  tags: fc.array(fc.constantFrom('p', 'q'), { maxLength: 3 }),
  place: fc.constantFrom('', 'here', 'there'),
  inFork: fc.boolean(),
  forksFirst: fc.boolean(),
});

/** The same by sorting all rows each time. */
function sorted<Row>(rows: readonly Row[], textOf: (row: Row) => string): Row[] {
  return [...rows].sort((a, b) => (textOf(a) === textOf(b) ? 0 : textOf(a) < textOf(b) ? -1 : 1));
}

it('keeps a table sorted through changes, and through those of a fork', () => {
  const check = fc.property(fc.array(change, { maxLength: 60, size: 'max' }), (changes) => {
    const table = new Table(things);
    expect([...table.sortedBy(byName)]).toEqual([]);
    let fork = table.fork();
    for (const { id, name, tags, place, inFork, forksFirst } of changes) {
      if (forksFirst) fork = table.fork();
      const changed = inFork ? fork : table;
      if (name === null) changed.delete(id);
      else changed.put({ id, name, tags, place });
      for (const each of [table, fork]) expectSorted(each);
    }
  });
  fc.assert(check);
});

function expectSorted(table: Table<Thing, 'tag' | 'place' | 'named'>): void {
  const all = [...table.all()];
  const byNames = sorted(all, byName.by);
  expect([...table.sortedBy(byName)]).toEqual(byNames);
  expect([...table.sortedByLast(byName)]).toEqual(byNames.toReversed());
  expect(table.sorted(['e', 'a', 'c', 'e', 'none'], byName.by)).toEqual(
    byNames.filter(({ id }) => ['a', 'c', 'e'].includes(id)),
  );
  for (const tag of ['p', 'q']) {
    const tagged = all.filter(({ tags }) => tags.includes(tag));
    expect(new Set(table.by('tag', tag))).toEqual(new Set(tagged));
    expect([...table.sortedBy(byTimeInTag, tag)]).toEqual(tagged);
    expect([...table.sortedBy(byNameInTag, tag)]).toEqual(sorted(tagged, byName.by));
    const named = [...table.by('named', 'named')].filter(({ tags }) => tags.includes(tag));
    const byPlace = [...table.sortedBy(byPlaceInTag, tag)];
    expect(new Set(byPlace)).toEqual(new Set(tagged));
    expect(byPlace.filter(({ name }) => name !== '')).toEqual(sorted(named, byPlaceInTag.by));
  }
  for (const place of ['here', 'there']) {
    const newest = [...table.newestBy('place', place)];
    expect([...table.by('place', place)]).toEqual(newest.toReversed());
    expect([...table.sortedBy(byNameInPlace, place)]).toEqual(sorted(newest, byName.by));
  }
}

it('follows the table that a text comes from', () => {
  const check = fc.property(fc.array(change, { maxLength: 60, size: 'max' }), (changes) => {
    const table = new Table(things);
    const named = new Table(things);
    const nameOf = ({ id }: Thing) => named.get(id)?.name ?? '';
    const byOther: Sorting<Thing, 'place'> = {
      by: nameOf,
      of: 'place',
      follow: (resort) => named.onChange(({ id }) => resort(() => id)),
    };
    for (const { id, name, tags, place, inFork } of changes) {
      const changed = inFork ? named : table;
      if (name === null) changed.delete(id);
      else changed.put({ id, name, tags, place });
      for (const value of ['here', 'there'])
        expect([...table.sortedBy(byOther, value)]).toEqual(sorted([...table.by('place', value)], nameOf));
    }
  });
  fc.assert(check);
});
