import { expect, it } from 'vitest';
import type { OpenApiDocument, Schema } from '../../../scripts/openapi/document.js';
import { bundle } from '../bundle.js';
import { Validator } from '../validator.js';
import { assigned, checkRecorded } from './responses.js';

const mutations: [name: string, schema: string, mutate: (schema: Required<Schema>) => void, finding: string][] = [
  [
    'a field that is gone',
    'Channel',
    ({ properties }) => delete properties.moderatorMemberCount,
    '/channels/0/moderatorMemberCount is not described',
  ],
  [
    'a field of another type',
    'Channel',
    ({ properties }) => Object.assign(properties, { memberCount: { type: 'string' } }),
    '/channels/0/memberCount must be string',
  ],
  [
    'a null that is no longer allowed',
    'User',
    ({ properties }) => Object.assign(properties, { avatarFileId: { type: 'string' } }),
    '/users/0/avatarFileId must be string',
  ],
  [
    'a closed enumeration that lacks a value',
    'ChannelMembership',
    (schema) => Object.assign(schema, { enum: ['none'] }),
    '/channelUsers/0/membership must be equal to one of the allowed values',
  ],
  [
    'an object without properties',
    'FileAttributes',
    (schema) => Object.assign(schema, { properties: undefined }),
    '/files/0/attributes/name is not described',
  ],
];

it.each(mutations)('the check finds %s', (_name, schema, mutate, finding) => {
  const document: OpenApiDocument = structuredClone(bundle);
  mutate(document.components.schemas[schema] as Required<Schema>); // the schemas named here have what is mutated
  const validator = new Validator(document);
  const findings = assigned.flatMap((response) => checkRecorded(document, validator, response));
  expect(findings).toContain(finding);
});

it('the check finds a status that is no longer described', () => {
  const document: OpenApiDocument = structuredClone(bundle);
  delete document.paths['/api/v3/users/{userId}']?.get?.responses['404'];
  const findings = assigned.flatMap((response) => checkRecorded(document, new Validator(document), response));
  expect(findings).toEqual(['no response of status 404 is described']);
});
