/** Holds the described operations against the transcribed ones. */
import { type Offered, offered } from '../reference/offered.js';
import {
  type BodyObject,
  type Bundle,
  type Operation,
  type PathItem,
  resolve,
  type Schema,
} from '../reference/openapi.js';
import { alternatives, members } from '../reference/schemas.js';
import type { Method } from '../reference/types.js';
import { compareMembers, compareSchemas, type Documents, difference } from './compare-schemas.js';

const methods: Method[] = ['get', 'post', 'put', 'delete'];

/** An operation of one document, with its path's parameters. */
interface Side {
  operation: Operation;
  offered: Offered[];
}

/** Every difference between the two, once each: `place: keyword, what is described, what is known`. */
export function compareOperations(documents: Documents): string[] {
  const all = addressesOf(documents.known).flatMap((address) => compareOperation(documents, address));
  return [...new Set(all)].sort();
}

/** `POST /api/v2/users/ban`, of each operation. */
export function addressesOf({ paths }: Bundle): string[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.filter((method) => item[method]).map((method) => `${method.toUpperCase()} ${path}`),
  );
}

/** The operation at an address, and its path's item. */
export function operationAt(document: Bundle, address: string): { item: PathItem; operation: Operation } {
  const { item, operation } = findOperation(document, address);
  if (!item || !operation) throw new Error(`There is no operation ${address}.`);
  return { item, operation };
}

/** The differences of one operation. */
export function compareOperation(documents: Documents, address: string): string[] {
  const [known, described] = [sideOf(documents.known, address), sideOf(documents.described, address)];
  if (!known || !described) return [`${address}: missing`];
  return [
    ...compareParameters(documents, known, described, address),
    ...compareBodies(documents, known, described, address),
    ...compareResponses(documents, known, described, address),
  ];
}

function sideOf(document: Bundle, address: string): Side | undefined {
  const { item, operation } = findOperation(document, address);
  return item && operation && { operation, offered: nest(offered(document, item, operation)) };
}

/** Parameters named `options[limit]` as what they are to a server: one object, `options`. */
function nest(all: Offered[]): Offered[] {
  const names = new Set(all.map(objectOf).filter((name) => name !== undefined));
  const objects = [...names].map((name) =>
    asObject(
      name,
      all.filter((each) => objectOf(each) === name),
    ),
  );
  return [...all.filter((each) => objectOf(each) === undefined), ...objects];
}

function objectOf({ name, in: place }: Offered): string | undefined {
  return place === 'query' ? /^([^[]+)\[/.exec(name)?.[1] : undefined;
}

function asObject(object: string, parts: Offered[]): Offered {
  const keyed = parts.map(({ name, ...part }) => ({ ...part, key: name.slice(object.length).replace(/[[\]]/g, '') }));
  const schema: Schema = {
    type: 'object',
    properties: Object.fromEntries(keyed.map(({ key, schemas }) => [key, { anyOf: schemas }])),
    required: keyed.filter(({ required }) => required).map(({ key }) => key),
  };
  return { name: object, in: 'query', required: false, description: '', schemas: [schema] };
}

function compareParameters(documents: Documents, known: Side, described: Side, address: string): string[] {
  return ['path', 'query', 'header'].flatMap((place) => {
    const [transcribed, found] = [known, described].map((side) => side.offered.filter((each) => each.in === place));
    return compareMembers(documents, transcribed ?? [], found ?? [], `${address} ${place} `);
  });
}

/** The body in every media type that it may be sent in. */
function compareBodies(documents: Documents, known: Side, described: Side, address: string): string[] {
  const transcribed = bodyOf(documents.known, known);
  const found = bodyOf(documents.described, described);
  if (!transcribed || !found) return difference(address, 'body', transcribed && 'there', found && 'there');
  const schemas = Object.values(transcribed.content ?? {}).flatMap(({ schema }) => schema ?? []);
  return [
    ...difference(`${address} body`, 'required', transcribed.required === true, found.required === true),
    ...Object.keys(transcribed.content ?? {})
      .filter((type) => !found.content?.[type])
      .map((type) => `${address} body: no ${type}`),
    ...Object.values(found.content ?? {}).flatMap(({ schema }) =>
      compareSchemas(
        documents,
        schemas.flatMap((each) => alternatives(documents.known, each)),
        alternatives(documents.described, schema ?? {}),
        `${address} body`,
      ),
    ),
  ];
}

function bodyOf(document: Bundle, { operation }: Side): BodyObject | undefined {
  return operation.requestBody && resolve(document, operation.requestBody);
}

function compareResponses(documents: Documents, known: Side, described: Side, address: string): string[] {
  return Object.entries(known.operation.responses ?? {}).flatMap(([status, transcribed]) => {
    const response = described.operation.responses?.[status];
    if (!response) return [`${address} ${status}: missing`];
    const found = jsonOf(documents.described, response);
    const schema = jsonOf(documents.known, transcribed);
    if (!schema) return [];
    if (!found) return [`${address} ${status}: no JSON`];
    return compareAnswer(documents, schema, found, `${address} ${status}`);
  });
}

/**
 * Compares payloads, in an envelope or bare: sources disagree on envelopes, so the described response may have both forms.
 * The envelope's own field is held beside it.
 */
function compareAnswer(documents: Documents, known: Schema, described: Schema, place: string): string[] {
  const [transcribed, found] = [unwrap(documents.known, known), unwrap(documents.described, described)];
  return [
    ...difference(place, 'envelope', transcribed.status, found.status),
    ...compareSchemas(documents, transcribed.payload, found.payload, place),
  ];
}

/** The payload in all its forms, and the envelope and its `status` where there is one. */
function unwrap(document: Bundle, schema: Schema): { payload: Schema[]; status: unknown } {
  const forms = alternatives(document, schema);
  const enveloped = forms.filter(isEnvelope);
  const status = members(document, enveloped).find(({ name }) => name === 'status');
  return {
    payload: forms.flatMap((form) =>
      isEnvelope(form) && form.properties?.data ? alternatives(document, form.properties.data) : [form],
    ),
    status: status && {
      type: [...new Set(enveloped.map(({ type }) => type))],
      required: status.required,
      types: status.schemas.map(({ type }) => type),
    },
  };
}

function isEnvelope({ properties = {} }: Schema): boolean {
  return 'data' in properties && Object.keys(properties).every((name) => name === 'status' || name === 'data');
}

function jsonOf(document: Bundle, response: BodyObject): Schema | undefined {
  return resolve(document, response).content?.['application/json']?.schema;
}

function findOperation(document: Bundle, address: string): { item?: PathItem; operation?: Operation | undefined } {
  const [method = '', path = ''] = address.split(' ');
  const item = document.paths[path] && resolve(document, document.paths[path]);
  return item ? { item, operation: item[method.toLowerCase() as Method] } : {}; // an address begins with one
}
