import { closest } from './closest.js';
import { AmityError } from './errors.js';
import type { Context, Operation } from './operation.js';

/** What a call gives, by the place it travels in, under the names of the wire. */
export interface Placed {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  header: Record<string, unknown>;
  /** Absent where the operation has no body. */
  body: Record<string, unknown> | undefined;
}

/**
 * Puts a call's flat arguments where the operation has them. Those that are `undefined` count as left out.
 *
 * @throws AmityError for arguments that are missing or that the operation does not take.
 */
export function placeArguments({ id, operation }: Context, given: Readonly<Record<string, unknown>>): Placed {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new AmityError(`${id} takes its arguments in one object.`, { operationId: id });
  }
  const places = placesOf(operation);
  const placed: Placed = {
    path: {},
    query: {},
    header: {},
    body: operation.body || operation.isFree ? Object.create(null) : undefined,
  };
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const found = places.get(name) ?? (operation.isFree ? [{ in: 'body' as const, name }] : undefined);
    if (!found) throw new AmityError(unknownArgument(id, name, [...places.keys()]), { operationId: id });
    for (const place of found) {
      const target = placed[place.in];
      if (target) target[place.name] = value;
    }
  }
  for (const name of operation.required ?? []) {
    if (!Object.hasOwn(given, name) || given[name] === undefined || given[name] === null) {
      throw new AmityError(`${id} needs the argument ${name}.`, { operationId: id });
    }
  }
  return placed;
}

interface Place {
  in: 'path' | 'query' | 'header' | 'body';
  /** What the argument is called on the wire. */
  name: string;
}

/** An argument may have several places: some operations want an id in the path and again in the body. */
type Places = ReadonlyMap<string, readonly Place[]>;

const known = new WeakMap<Operation, Places>();

function placesOf(operation: Operation): Places {
  const cached = known.get(operation);
  if (cached) return cached;
  const places = new Map<string, Place[]>();
  const add = (argument: string, place: Place) => places.set(argument, [...(places.get(argument) ?? []), place]);
  for (const [, name = ''] of operation.path.matchAll(/\{([^{}]+)\}/g)) add(name, { in: 'path', name });
  for (const name of operation.query ?? []) add(name.replace(/\[\]$/, ''), { in: 'query', name });
  for (const [argument, name] of Object.entries(operation.headers ?? {})) add(argument, { in: 'header', name });
  for (const argument of operation.body ?? []) {
    add(argument, { in: 'body', name: operation.renamed?.[argument] ?? argument });
  }
  known.set(operation, places);
  return places;
}

function unknownArgument(id: string, name: string, names: string[]): string {
  const near = closest(name, names);
  const advice = near ? `Did you mean ${near}?` : names.length > 0 ? `It takes ${names.join(', ')}.` : 'It takes none.';
  return `${id} takes no argument ${name}. ${advice}`;
}
