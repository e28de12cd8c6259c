import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../scripts/breaking/compare-documents.js';
import { projectPath } from '../../../scripts/lib/paths.js';
import type { OpenApiDocument } from '../../../scripts/openapi/document.js';
import { type Damage, put, remove, rename } from '../../lint/damage.js';
import { lineOf } from './compare.js';

const bundle = JSON.parse(await readFile(projectPath('generated/openapi.json'), 'utf8')) as OpenApiDocument; // linted
const ban = 'paths /api/v2/channel/{channelId}/users/ban post';
const schema = (name: string) => `components schemas ${name}`;

/** The finding that a damage must give, and one of the operations that it must name. */
const cases: [name: string, damage: Damage, line: string, operation?: string][] = [
  ['an operation gone', remove(ban), 'Removed (breaks requests, responses): is gone', 'v2.channels.users.ban'],
  [
    'an operation renamed',
    put(`${ban} operationId`, 'v2.channels.users.exclude'),
    'Changed (breaks requests, responses): was `v2.channels.users.ban`',
    'v2.channels.users.exclude',
  ],
  [
    'an operation moved',
    rename('paths /api/v2/channel/{channelId}/users/ban', '/api/v2/channels/{channelId}/users/ban'),
    'Changed (breaks requests, responses): is `POST /api/v2/channels/{channelId}/users/ban`, was `POST /api/v2/channel/{channelId}/users/ban`',
    'v2.channels.users.ban',
  ],
  [
    'a media type gone',
    remove(`${ban} requestBody content application/x-www-form-urlencoded`),
    'Removed (breaks requests): the body is never `application/x-www-form-urlencoded`',
    'v2.channels.users.ban',
  ],
  [
    'a parameter’s type changed',
    put('components parameters ChannelIdInPath schema', { type: 'integer' }),
    'Changed (breaks requests): argument `channelId` is `integer`, was `string`',
    'v2.channels.users.ban',
  ],
  [
    'a new argument that is required',
    (document) => {
      put(`${schema('CreateRoleRequest')} properties color`, { type: 'string' })(document);
      put(`${schema('CreateRoleRequest')} required`, ['roleId', 'permissions', 'color'])(document);
    },
    'Added (breaks requests): `CreateRoleRequest.color` is new and required',
    'v3.roles.create',
  ],
  [
    'an argument renamed in the client',
    put(`${schema('UserIdsRequestV2')} properties userIds`, {
      $ref: '#/components/schemas/UserIds',
      'x-amity-argument': 'users',
    }),
    'Changed (breaks requests): `UserIdsRequestV2.userIds` is the argument `users`, was `userIds`',
    'v2.channels.users.ban',
  ],
  [
    'an enumeration narrowed',
    put(`${schema('NotificationMode')} enum`, ['default', 'silent']),
    'Removed (breaks requests): `NotificationMode` is never `"subscribe"`',
  ],
  [
    'a field of a response gone, which is composed into others',
    remove(`${schema('Reactor')} properties userId`),
    'Removed (breaks responses): `Reactor.userId` is gone',
    'v3.reactions.query',
  ],
  [
    'a field of a response no longer certain',
    put(`${schema('Channel')} required`, ['channelId', 'createdAt']),
    'Changed (breaks responses): `Channel.updatedAt` is no longer required',
    'v3.channels.create',
  ],
  [
    'a type changed on both sides',
    put(`${schema('UserId')} type`, 'integer'),
    'Changed (breaks requests, responses): `UserId` is `integer`, was `string`',
    'v2.channels.users.ban',
  ],
  [
    'an alternative of a body gone',
    put(
      `${schema('CreateMessageRequest')} oneOf`,
      ['CreateTextMessageRequest', 'CreateFileMessageRequest'].map((name) => ({
        $ref: `#/components/schemas/${name}`,
      })),
    ),
    'Removed (breaks requests): `CreateMessageRequest` is never `CreateCustomMessageRequest`',
    'v3.messages.create',
  ],
  ['a deprecation', put(`${ban} deprecated`, true), 'Deprecated: is deprecated', 'v2.channels.users.ban'],
  [
    'another key needed',
    put(`${ban} security`, [{ serverKey: [] }]),
    'Changed (breaks requests): takes `serverKey`, took `bearerToken`',
    'v2.channels.users.ban',
  ],
  [
    'an error response gone',
    remove(`${ban} responses 404`),
    'Removed (breaks responses): status 404 is gone',
    'v2.channels.users.ban',
  ],
  [
    'paging gone',
    remove('paths /api/v2/channels post x-amity-pagination'),
    'Removed (breaks responses): can no longer be read page by page',
    'v2.channels.query',
  ],
];

describe('the bundle', () => {
  it('does not differ from itself', () => {
    const started = performance.now();
    expect(compareDocuments(bundle, structuredClone(bundle))).toEqual([]);
    console.log(`the bundle compared with itself in ${Math.round(performance.now() - started)} ms`);
  });

  it.each(cases)('with %s gives one finding', (_, damage, line, operation) => {
    const damaged = structuredClone(bundle);
    damage(damaged);
    const found = compareDocuments(bundle, damaged);
    expect(found.map(lineOf)).toEqual([line]);
    if (operation) expect([...(found[0]?.operations ?? [])]).toContain(operation);
  });
});
