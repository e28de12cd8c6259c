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
  return listed(value).flatMap(({ list, place, thing }) =>
    [...(known.get(list) ?? [])].filter((name) => !(name in thing)).map((name) => `${place} lacks ${name}`),
  );
}

function isOfVersion3({ operationId, status }: RecordedResponse): boolean {
  return operationId?.startsWith('v3.') === true && status < 300;
}

/** The things of every list in a value, those of lists within things, too. */
function listed(value: unknown, at = ''): { list: string; place: string; thing: object }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([list, each]) => {
    const things: unknown[] = Array.isArray(each) ? each : [];
    return things.flatMap((thing, index) => {
      if (typeof thing !== 'object' || thing === null) return [];
      const place = `${at}${list}/${index}`;
      return [{ list, place, thing }, ...listed(thing, `${place}/`)];
    });
  });
}
