import { isDeepStrictEqual } from 'node:util';
import type { Cases } from './cases.js';
import { argumentOf, type Node, type RawOperation, RawWalk } from './raw-walk.js';

/** Parts of a specification that no case tests, a sentence each. */
export function uncovered(document: object, cases: Cases): string[] {
  const walk = new RawWalk(document);
  return walk
    .operations()
    .flatMap((operation) => [
      ...uncoveredWhole(operation, cases),
      ...uncoveredExamples(walk, operation, cases),
      ...uncoveredAnswers(walk, operation, cases),
      ...uncoveredArguments(walk, operation, cases),
      ...uncoveredConstraints(walk, operation, cases),
    ]);
}

function uncoveredWhole({ id, media, pagination }: RawOperation, { requests, wire, pages, samples }: Cases): string[] {
  const mediaTypes = media.length > 0 ? media.map(([mediaType]) => mediaType) : [undefined];
  const suites = {
    'happy path': requests,
    wire: wire.map(({ request }) => request),
    ...(pagination && { paging: pages.map(({ request }) => request) }),
  };
  const calls = Object.entries(suites).flatMap(([suite, all]) =>
    mediaTypes
      .filter((mediaType) => !all.some((each) => each.operation.id === id && each.mediaType === mediaType))
      .map((mediaType) => `${suite}: ${id} ${mediaType ?? 'without a body'} is not called`),
  );
  const labels = ['TypeScript', 'TypeScript (raw)', 'curl'].filter(
    (label) => !samples.some((each) => each.id === id && each.label === label),
  );
  return [...calls, ...labels.map((label) => `samples: ${id} has none in ${label}`)];
}

function uncoveredExamples(
  walk: RawWalk,
  { id, parameters, media }: RawOperation,
  { requests, wire }: Cases,
): string[] {
  const suites = { 'happy path': requests, wire: wire.filter((each) => !each.argument).map(({ request }) => request) };
  return Object.entries(suites).flatMap(([suite, all]) => {
    const own = all.filter(({ operation }) => operation.id === id);
    const ofParameters = parameters.flatMap((parameter) =>
      walk
        .examples(parameter)
        .filter(([, value]) => !own.some(({ wire: sent }) => isSent(parameter, value, sent)))
        .map(([name]) => `${suite}: ${id} never sends the example ${name} of ${parameter.name}`),
    );
    const ofBodies = media.flatMap(([mediaType, holder]) =>
      walk
        .examples(holder)
        .filter(
          ([, value]) => !own.some((each) => each.mediaType === mediaType && isDeepStrictEqual(each.wire.body, value)),
        )
        .map(([name]) => `${suite}: ${id} never sends the example ${name} of ${mediaType}`),
    );
    return [...ofParameters, ...ofBodies];
  });
}

function isSent(parameter: Node, value: unknown, sent: Cases['requests'][number]['wire']): boolean {
  const place = parameter.in as 'path' | 'query' | 'header'; // where parameters can be
  return isDeepStrictEqual(sent[place][String(parameter.name)], value);
}

function uncoveredAnswers(walk: RawWalk, { id, responses }: RawOperation, { answers, errors }: Cases): string[] {
  return responses.flatMap(([status, response]) => {
    const isError = /^[45]/.test(status);
    const label = `${isError ? 'errors' : 'happy path'}: ${id} ${status}`;
    const all = (isError ? errors : answers).filter((each) => each.status === status);
    const own = all.filter(({ operation }) => operation.id === id);
    const isAsked = own.some(({ name }) => !isError || name === undefined);
    const examples = walk.media(response).flatMap(([mediaType, holder]) => {
      // An error that operations share is tried on one of them.
      const isCovered = ([name, value]: [name: string, value: unknown]) =>
        (isError ? all : own).some(
          (each) => each.mediaType === mediaType && each.name === name && isDeepStrictEqual(each.value, value),
        );
      const missing = walk.examples(holder).filter((example) => !isCovered(example));
      return missing.map(([name]) => `${label} ${mediaType} ${name} is not asked for`);
    });
    return [...(isAsked ? [] : [`${label} is not asked for`]), ...examples];
  });
}

function uncoveredArguments(walk: RawWalk, { id, parameters, media }: RawOperation, { wire }: Cases): string[] {
  const own = wire.filter(({ request }) => request.operation.id === id);
  const ofParameters = parameters.map((each) => argumentOf(each, each.name));
  const ofBodies = media.flatMap(([mediaType, { schema }]) =>
    walk
      .properties(schema)
      .map(([name, property]) => ({ mediaType, argument: argumentOf(property, name) }))
      .filter(
        ({ argument }) => !own.some((each) => each.request.mediaType === mediaType && each.argument === argument),
      ),
  );
  return [
    ...ofParameters
      .filter((argument) => !own.some((each) => each.argument === argument))
      .map((argument) => `wire: ${id} is never given an awkward ${argument}`),
    ...ofBodies.map(({ mediaType, argument }) => `wire: ${id} ${mediaType} is never given an awkward ${argument}`),
  ];
}

function uncoveredConstraints(walk: RawWalk, operation: RawOperation, { breaks }: Cases): string[] {
  const { id, path, isOpenToAll, parameters, body, media } = operation;
  const own = breaks.filter(({ request }) => request.operation.id === id);
  const broken = new Set(
    own.map(
      ({ request, in: place, at, keyword }) =>
        `${request.mediaType ?? ''} ${keyword === 'security' ? 'header' : [place, ...at].join('/')} ${keyword}`,
    ),
  );
  const ofParameters = parameters.flatMap(({ in: place, name, required, schema }) => [
    ...(required === true && place !== 'path' ? [{ at: `${place}/${name}`, keyword: 'required' }] : []),
    ...walk.constraints(schema, `${place}/${name}`, true),
  ]);
  const outside = [...(isOpenToAll ? [] : [{ at: 'header', keyword: 'security' }]), ...ofParameters];
  const ofBodies = media.map(([mediaType, { schema }]) => ({
    mediaType,
    demanded: [
      ...outside,
      { at: 'body', keyword: 'content' },
      ...(body?.required === true ? [{ at: 'body', keyword: 'required' }] : []),
      ...walk.constraints(schema, 'body', mediaType !== 'application/json'),
    ],
  }));
  // An empty argument at the end leaves a slash there, and so makes another path.
  const empty = `path/${/\{([^}]+)\}$/.exec(path)?.[1]}`;
  const all = ofBodies.length > 0 ? ofBodies : [{ mediaType: '', demanded: outside }];
  return all.flatMap(({ mediaType, demanded }) =>
    demanded
      .filter(({ at, keyword }) => !(at === empty && keyword === 'minLength'))
      .filter(({ at, keyword }) => !broken.has(`${mediaType} ${at} ${keyword}`))
      .map(({ at, keyword }) => `refusals: ${id} ${mediaType} ${at} is never sent against its ${keyword}`),
  );
}
