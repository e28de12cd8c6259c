/** The parameters of an operation of the bundle in one list, wherever they travel. */
import type { Bundle, Operation, PathItem } from './openapi.js';
import { resolve } from './openapi.js';
import type { Member } from './schemas.js';
import { alternatives, members } from './schemas.js';

export interface Offered extends Member {
  in: string;
  description: string;
  style?: string;
}

export function offered(bundle: Bundle, item: PathItem, operation: Operation): Offered[] {
  return [...offeredParameters(bundle, item, operation), ...offeredProperties(bundle, operation)];
}

function offeredParameters(bundle: Bundle, item: PathItem, operation: Operation): Offered[] {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) => resolve(bundle, one));
  // An operation's own parameter replaces the path's of the same name and place.
  const byKey = new Map(all.map((one) => [`${one.in} ${one.name}`, one]));
  return [...byKey.values()].map((one) => {
    const schemas = one.schema ? alternatives(bundle, one.schema) : [];
    const isArray = schemas.some((schema) => schema.type === 'array');
    return {
      // An array in a query is named `userIds[]` on the wire, which is the parameter userIds of the reference.
      name: one.in === 'query' && isArray ? one.name.replace(/\[\]$/, '') : one.name,
      in: one.in,
      required: one.required === true,
      schemas,
      description: [one.description, ...schemas.map((schema) => schema.description)].join('\n'),
      ...(one.style !== undefined && { style: one.style }),
    };
  });
}

function offeredProperties(bundle: Bundle, operation: Operation): Offered[] {
  if (!operation.requestBody) return [];
  const body = resolve(bundle, operation.requestBody);
  // A body that is only tolerated offers nothing: the reference has the same things elsewhere.
  const content = body['x-amity-tolerated'] ? {} : (body.content ?? {});
  // The media types of a body share one schema: check-body.ts says so where they do not.
  const schema = Object.values(content)[0]?.schema;
  if (!schema) return [];
  return members(bundle, alternatives(bundle, schema)).map((member) => ({
    ...member,
    in: 'body',
    description: member.schemas.map((one) => one.description).join('\n'),
  }));
}
