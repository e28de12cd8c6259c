import type { RecordedResponse } from './responses.js';

/** The lists that responses of version 3 bring things in, and the fields that each recorded thing of a list has. */
export type AlwaysThere = Map<string, Set<string>>;

/** Reads which fields recorded responses never left out, `null` in them or not. */
export function alwaysThere(responses: readonly RecordedResponse[]): AlwaysThere {
  const known: AlwaysThere = new Map();
  for (const { answer } of responses.filter(isOfVersion3)) {
    for (const { list, thing } of listed(answer)) {
      const names = Object.keys(thing);
      const before = known.get(list);
      known.set(list, new Set(before ? names.filter((name) => before.has(name)) : names));
    }
  }
  return known;
}

/** The places of a response where a field is missing that the server always sends. */
export function missingFields(known: AlwaysThere, value: unknown): string[] {
  return listed(value).flatMap(({ list, index, thing }) =>
    [...(known.get(list) ?? [])].filter((name) => !(name in thing)).map((name) => `${list}/${index} lacks ${name}`),
  );
}

function isOfVersion3({ operationId, status }: RecordedResponse): boolean {
  return operationId?.startsWith('v3.') === true && status < 300;
}

function listed(value: unknown): { list: string; index: number; thing: object }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([list, things]) =>
    Array.isArray(things)
      ? things.flatMap((thing, index) => (typeof thing === 'object' && thing ? [{ list, index, thing }] : []))
      : [],
  );
}
