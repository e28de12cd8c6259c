import { unknownName } from '../errors/did-you-mean.js';
import { AmityError } from '../errors/errors.js';
import { contentTypesOf, listArguments, type NamedOperation, type Operation } from '../operation.js';

/** Arguments of a call by their place in the request, under their names on the wire. */
export interface Placed {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  /** Absent where the operation has no body. */
  body: Record<string, unknown> | undefined;
}

/**
 * Puts the arguments of a call into their places in the request. Arguments that are `undefined` count as omitted.
 *
 * @throws AmityError for a missing or an unknown argument.
 */
export function placeArguments({ id, operation }: NamedOperation, given: Readonly<Record<string, unknown>>): Placed {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new AmityError(`${id} takes its arguments in one object.`, { operationId: id });
  }
  const { places, required } = layoutOf(operation);
  // Without a prototype, an argument may even have the name __proto__.
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
  /** Name of the argument on the wire. */
  name: string;
}

/** Places of an operation's arguments. */
interface Layout {
  /** Places by argument. Some operations want an id in the path and again in the body. */
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
