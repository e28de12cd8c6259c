import type { OpenApiDocument, Schema } from '../../scripts/openapi/document.js';
import type { Operation } from '../../scripts/openapi/operations.js';
import { merged, resolve } from '../../scripts/openapi/schemas.js';
import { credentialOf, isOpenToAll } from './credentials.js';

/** One thing that a request's description demands. */
export interface Constraint {
  /** The keyword of the schema; or `security` and `content` for what is demanded outside of schemas. */
  keyword: string;
  in: 'path' | 'query' | 'header' | 'body';
  /** The place it holds for, with `*` for the elements of an array. */
  at: string[];
  /** The schema of what it is demanded of. */
  schema: Schema;
  /** The schemas of all that lies on the way there, one for each step. */
  trail: Schema[];
  /** The schema of the whole body or parameter; of a union, the branch that demands it. */
  root: Schema;
}

type Spot = Omit<Constraint, 'keyword'>;

/** The demands of an operation on its requests, as far as a request in this media type can violate them. */
export function constraintsOf(
  document: OpenApiDocument,
  operation: Operation,
  mediaType: string | undefined,
): Constraint[] {
  const parameters = operation.parameters.flatMap(({ name, in: place, required, schema }): Constraint[] => {
    const own = whole(document, schema);
    const spot = { in: place, at: [name], schema: own, trail: [own], root: schema };
    // A path without its argument is another path.
    const presence = required && place !== 'path' ? [{ ...spot, keyword: 'required' }] : [];
    return [...presence, ...below(document, spot, 'text')];
  });
  const credential = credentialConstraints(document, operation);
  return [...credential, ...parameters, ...bodyConstraints(document, operation, mediaType)];
}

function credentialConstraints(document: OpenApiDocument, operation: Operation): Constraint[] {
  const credential = credentialOf(document, operation);
  if (!credential || isOpenToAll(document, operation)) return [];
  return [{ keyword: 'security', in: 'header', at: [credential.header], schema: {}, trail: [{}], root: {} }];
}

function bodyConstraints(document: OpenApiDocument, { body }: Operation, mediaType: string | undefined): Constraint[] {
  const media = mediaType === undefined ? undefined : body?.content[mediaType];
  if (!media) return [];
  const spot: Spot = { in: 'body', at: [], schema: whole(document, media.schema), trail: [], root: media.schema };
  const branches = spot.schema.oneOf?.map((branch) => ({ ...spot, schema: whole(document, branch), root: branch }));
  const form = mediaType === 'application/json' ? 'json' : 'text';
  return [
    { ...spot, keyword: 'content' },
    ...(body?.required ? [{ ...spot, keyword: 'required' }] : []),
    ...(oneOfMany(document, media.schema).length > 0 ? [{ ...spot, keyword: 'anyOf' }] : []),
    ...(branches ?? [spot]).flatMap((each) => below(document, each, form)).filter((each) => !isTold(branches, each)),
  ];
}

/** Whether a demand is for the `type` that tells the forms of a union, where another form may omit it: then it is that one. */
function isTold(branches: Spot[] = [], { keyword, at: [name = '', ...rest] }: Constraint): boolean {
  if (keyword !== 'required' || rest.length > 0) return false;
  return branches.some(({ schema }) => schema.properties?.[name]?.enum && !schema.required?.includes(name));
}

/** The properties of which a body has to have one at least. */
export function oneOfMany(document: OpenApiDocument, given: Schema): string[] {
  const { anyOf = [], allOf = [] } = resolve<Schema>(document, given) as Schema; // not a Reference any more
  const own = anyOf.flatMap(({ required = [] }) => required);
  return [...own, ...allOf.flatMap((part) => oneOfMany(document, part))];
}

function below(document: OpenApiDocument, spot: Spot, form: 'json' | 'text'): Constraint[] {
  const { schema, at, trail } = spot;
  const own = ownKeywords(schema, at, form).map((keyword) => ({ ...spot, keyword }));
  const step = (name: string, given: Schema): Spot => {
    const next = whole(document, given);
    return { ...spot, at: [...at, name], schema: next, trail: [...trail, next] };
  };
  const properties = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const next = step(name, property);
    const presence = schema.required?.includes(name) ? [{ ...next, keyword: 'required' }] : [];
    return [...presence, ...below(document, next, form)];
  });
  return [...own, ...properties, ...(schema.items ? below(document, step('*', schema.items), form) : [])];
}

const plainKeywords = ['enum', 'const', 'pattern', 'maxLength', 'maxItems', 'uniqueItems', 'minimum', 'maximum'];

/** A file's content is any bytes, and no whole number that JavaScript has is too large for 64 bits: the type says it all. */
const silentFormats = new Set(['binary', 'int64']);

function ownKeywords(schema: Schema, at: string[], form: 'json' | 'text'): string[] {
  const types = [schema.type ?? []].flat();
  // As text, whatever may be a string is one, and whatever is repeated under a name in brackets is an array.
  const isText =
    form === 'text' && (types.includes('string') || (types.includes('array') && at.at(-1)?.endsWith('[]')));
  return [
    ...(at.length > 0 && types.length > 0 && !isText ? ['type'] : []),
    ...(schema.format !== undefined && !silentFormats.has(schema.format) ? ['format'] : []),
    ...plainKeywords.filter((keyword) => keyword in schema),
    ...(schema.additionalProperties === false ? ['additionalProperties'] : []),
    ...((schema.minLength ?? 0) > 0 ? ['minLength'] : []),
    // An array without elements cannot be told from none in a form or a query.
    ...((schema.minItems ?? 0) > (form === 'text' ? 1 : 0) ? ['minItems'] : []),
  ];
}

/** A schema with what it is composed of, its type too. */
function whole(document: OpenApiDocument, given: Schema): Schema {
  const schema = merged(document, given);
  const { allOf = [] } = resolve<Schema>(document, given) as Schema; // not a Reference any more
  const type = schema.type ?? allOf.map((part) => whole(document, part).type).find((each) => each !== undefined);
  return type === undefined ? schema : { ...schema, type };
}
