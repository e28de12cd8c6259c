import { unknownName } from '../errors/did-you-mean.js';
import { AmityError } from '../errors/errors.js';
import { contentTypesOf, listArguments, type NamedOperation, type Operation } from '../operation.js';

/** What a call gives, by the place it travels in, under the names of the wire. */
export interface Placed {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  /** Absent where the operation has no body. */
  body: Record<string, unknown> | undefined;
}

/**
 * Puts a call's flat arguments where the operation has them. Those that are `undefined` count as left out.
 *
 * @throws AmityError for arguments that are missing or that the operation does not take.
 */
export function placeArguments({ id, operation }: NamedOperation, given: Readonly<Record<string, unknown>>): Placed {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new AmityError(`${id} takes its arguments in one object.`, { operationId: id });
  }
  const { places, required } = layoutOf(operation);
  // Where arguments have names of the caller's own, one like __proto__ is one like any other.
  const body: Record<string, unknown> = operation.additionalProperties ? Object.create(null) : {};
  const placed: { [Name in keyof Placed]: Record<string, unknown> } = { path: {}, query: {}, headers: {}, body };
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const found = places.get(name);
    if (found) for (const place of found) placed[place.in][place.name] = value;
    else if (operation.additionalProperties) body[name] = value;
    else throw new AmityError(unknownName(id, 'argument', name, [...places.keys()]), { operationId: id });
  }
  for (const name of required) {
    if (!Object.hasOwn(given, name) || given[name] === undefined || given[name] === null) {
      throw new AmityError(`${id} needs the argument ${name}.`, { operationId: id });
    }
  }
  return contentTypesOf(operation).length > 0 ? placed : { ...placed, body: undefined };
}

interface Place {
  in: keyof Placed;
  /** What the argument is called on the wire. */
  name: string;
}

/** Where an operation's arguments go. */
interface Layout {
  /** An argument may have several places: some operations want an id in the path and again in the body. */
  places: ReadonlyMap<string, readonly Place[]>;
  required: ReadonlySet<string>;
}

const known = new WeakMap<Operation, Layout>();

function layoutOf(operation: Operation): Layout {
  const cached = known.get(operation);
  if (cached) return cached;
  const places = new Map<string, Place[]>();
  const required = new Set<string>();
  const add = (argument: string, place: Place, isRequired: boolean) => {
    places.set(argument, [...(places.get(argument) ?? []), place]);
    if (isRequired) required.add(argument);
  };
  for (const [, name = ''] of operation.path.matchAll(/\{([^{}]+)\}/g)) add(name, { in: 'path', name }, true);
  for (const place of ['query', 'headers', 'body'] as const) {
    for (const { argument, name, isRequired } of listArguments(operation[place])) {
      add(argument, { in: place, name }, isRequired);
    }
  }
  const layout = { places, required };
  known.set(operation, layout);
  return layout;
}
