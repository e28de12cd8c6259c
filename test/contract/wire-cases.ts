import { argumentName, bodyArguments } from '../../scripts/openapi/arguments.js';
import type { OpenApiDocument, Schema } from '../../scripts/openapi/document.js';
import { merged } from '../../scripts/openapi/schemas.js';
import { awkwardValues, type Carrier } from './awkward.js';
import { inMediaType, labelOf, type RequestExample, requestExamples, wireOf } from './bundle.js';

/** A call whose request is looked at on its arrival. */
export interface WireCase {
  request: RequestExample;
  /** The subject of the case: an example, or all the values of one argument. */
  group: string;
  /** The value's name among these. */
  name: string;
  /** The argument that holds an awkward value; absent where the example travels as it is. */
  argument: string | undefined;
  /** Whether the client has to refuse the call where it cannot carry the value as it is. */
  mayBeRefused: boolean;
}

/** Every request example as it is, and every argument with every awkward value of its type. */
export function wireCases(document: OpenApiDocument): WireCase[] {
  const requests = requestExamples(document);
  const plain = requests.map((request) => ({
    request,
    group: labelOf(request),
    name: 'as documented',
    argument: undefined,
    mayBeRefused: false,
  }));
  const firsts = requests.filter(
    ({ operation, mediaType }, index) =>
      index === requests.findIndex((each) => each.operation.id === operation.id && each.mediaType === mediaType),
  );
  return [...plain, ...firsts.flatMap((request) => awkwardCases(document, request))];
}

function awkwardCases(document: OpenApiDocument, request: RequestExample): WireCase[] {
  return argumentsOf(document, request).flatMap(({ argument, places, schema }) =>
    awkwardValues(schema).map(({ name, value, arrives, impossible = [] }) => ({
      request: withArgument(document, request, argument, value, arrives ?? value),
      group: labelOf({ ...request, name: argument }),
      name,
      argument,
      mayBeRefused: places.some((place) => impossible.includes(place)),
    })),
  );
}

interface Argument {
  argument: string;
  /** Several where an operation wants the same thing twice, such as an id in the path and in the body. */
  places: Carrier[];
  schema: Schema;
}

function argumentsOf(document: OpenApiDocument, { operation, mediaType }: RequestExample): Argument[] {
  const found = new Map<string, Argument>();
  const add = (argument: string, place: Carrier, schema: Schema) => {
    const { places = [] } = found.get(argument) ?? {};
    found.set(argument, { argument, places: [...places, place], schema: merged(document, schema) });
  };
  for (const each of operation.parameters) add(argumentName(each), each.in, each.schema);
  const media = mediaType === undefined ? undefined : operation.body?.content[mediaType];
  const whole = media && merged(document, media.schema);
  const branches = whole ? (whole.oneOf ?? [whole]).map((branch) => merged(document, branch)) : [];
  for (const { argument, property } of bodyArguments(document, inMediaType(operation, mediaType))) {
    const schema = branches.map((branch) => branch.properties?.[property]).find((each) => each !== undefined);
    add(argument, placeOf(mediaType), schema ?? {});
  }
  const isFree = whole && branches.every(({ properties }) => properties === undefined);
  if (isFree) add('anything', placeOf(mediaType), { type: 'object' });
  return [...found.values()];
}

function placeOf(mediaType: string | undefined): Carrier {
  if (mediaType === 'multipart/form-data') return 'multipart';
  return mediaType === 'application/x-www-form-urlencoded' ? 'form' : 'json';
}

function withArgument(
  document: OpenApiDocument,
  base: RequestExample,
  argument: string,
  value: unknown,
  arrives: unknown,
): RequestExample {
  const { operation, mediaType } = base;
  const wire = wireOf(document, operation, mediaType, { ...base.arguments, [argument]: arrives });
  return { ...base, arguments: { ...base.arguments, [argument]: value }, wire };
}
