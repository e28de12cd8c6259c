/** Holds described schemas against transcribed ones, field by field, however either is put together. */
import { isDeepStrictEqual } from 'node:util';
import type { Bundle, Schema } from '../reference/openapi.js';
import { alternatives, enumeration, type Member, members } from '../reference/schemas.js';

/** The two documents that are held against each other, for their `$ref`s. */
export interface Documents {
  known: Bundle;
  described: Bundle;
}

const limits = [
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minimum',
  'maximum',
] as const;

/** The differences of a schema, a line each: `place: keyword, what is known, what is described`. */
export function compareSchemas(documents: Documents, known: Schema[], described: Schema[], place: string): string[] {
  const [transcribed, found] = [known.filter(isNoNull), described.filter(isNoNull)];
  // An empty schema says that the source did not say, or could not be seen there.
  if (transcribed.some((schema) => Object.keys(schema).length === 0)) return [];
  return [
    ...compareKeywords(transcribed, found, place),
    ...compareItems(documents, transcribed, found, place),
    ...compareProperties(documents, transcribed, found, place),
  ];
}

/** The differences of what two objects hold. */
export function compareMembers(documents: Documents, known: Member[], described: Member[], place: string): string[] {
  const missing = known.filter(({ name }) => !described.some((each) => each.name === name));
  return [
    ...missing.map(({ name }) => `${place}${name}: missing`),
    ...described.flatMap((member) => {
      const transcribed = known.find(({ name }) => name === member.name);
      return transcribed
        ? compareMember(documents, transcribed, member, `${place}${member.name}`)
        : [`${place}${member.name}: not known`];
    }),
  ];
}

/** One difference, unless there is none. */
export function difference(place: string, keyword: string, known: unknown, described: unknown): string[] {
  if (isDeepStrictEqual(known, described)) return [];
  return [`${place}: ${keyword} ${written(described)}, known ${written(known)}`];
}

/** A value, and of a long list how many values it has. */
function written(value: unknown): string {
  if (Array.isArray(value) && value.length > 8) return `${value.length} values`;
  return JSON.stringify(value) ?? 'none';
}

function compareMember(documents: Documents, known: Member, described: Member, place: string): string[] {
  return [
    ...difference(place, 'required', known.required, described.required),
    ...compareSchemas(documents, known.schemas, described.schemas, place),
  ];
}

function compareKeywords(known: Schema[], described: Schema[], place: string): string[] {
  return [
    ...difference(place, 'type', types(known), types(described)),
    ...difference(place, 'format', one(known, 'format'), one(described, 'format')),
    ...difference(place, 'enum', values(known), values(described)),
    ...difference(place, 'default', one(known, 'default'), one(described, 'default')),
    ...limits.flatMap((limit) => difference(place, limit, one(known, limit), one(described, limit))),
  ];
}

function compareItems(documents: Documents, known: Schema[], described: Schema[], place: string): string[] {
  const [transcribed, found] = [items(documents.known, known), items(documents.described, described)];
  // A list is told from none by its type.
  if (transcribed.length === 0 || found.length === 0) return [];
  return compareSchemas(documents, transcribed, found, `${nameOf(known) ?? place}[]`);
}

function compareProperties(documents: Documents, known: Schema[], described: Schema[], place: string): string[] {
  // An object without properties is one whose content the source did not say.
  if (!known.some(({ properties }) => properties)) return [];
  const [transcribed, found] = [members(documents.known, known), members(documents.described, described)];
  return compareMembers(documents, transcribed, found, `${nameOf(known) ?? place}.`);
}

function nameOf(known: Schema[]): string | undefined {
  return known[0]?.title;
}

function items(document: Bundle, schemas: Schema[]): Schema[] {
  return schemas.flatMap((schema) => (schema.items ? alternatives(document, schema.items) : []));
}

function types(schemas: Schema[]): string[] {
  const each = schemas.flatMap(({ type, enum: listed = [] }) => type ?? listed.map((value) => typeof value));
  return [...new Set(each)].filter((type) => type !== 'null').sort();
}

function isNoNull({ type }: Schema): boolean {
  return type !== 'null';
}

/** The enumeration, sorted, be it open or closed; that a value may also be null is no value of its own. */
function values(schemas: Schema[]): unknown[] | undefined {
  return enumeration(schemas.map(asClosed))
    ?.filter((value) => value !== null)
    .sort();
}

function asClosed({ 'x-extensible-enum': open, ...schema }: Schema): Schema {
  return open ? { enum: open, ...schema } : schema;
}

/** A keyword that all alternatives agree on; where they do not, what each of them says. A default of null is none. */
function one(schemas: Schema[], keyword: keyof Schema): unknown {
  const all = [
    ...new Set(schemas.map((schema) => schema[keyword]).filter((value) => value !== undefined && value !== null)),
  ];
  return all.length > 1 ? all : all[0];
}
