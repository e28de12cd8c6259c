import { expect, it } from 'vitest';
import { loadBundle } from './bundle.js';
import { checkReference } from './check.js';
import type { Bundle, MediaTypeObject, Operation, Schema } from './openapi.js';
import { resolve } from './openapi.js';
import type { Method } from './types.js';

const bundle = loadBundle();
const before = new Set(checkReference(bundle));

interface Damage {
  name: string;
  damage: (bundle: Bundle) => void;
  /** Words that one finding must have: the operation, the parameter or field, and the fault. */
  says: string[];
}

const damages: Damage[] = [
  {
    name: 'a lost required mark',
    damage: (b) => remove(body(b, 'post', '/api/v2/channel').required, 'type'),
    says: ['POST /api/v2/channel (', 'body parameter type', 'required false'],
  },
  {
    name: 'a required mark too many',
    damage: (b) => body(b, 'put', '/api/v2/users').required?.push('roles'),
    says: ['PUT /api/v2/users (', 'body parameter roles', 'required true'],
  },
  {
    name: 'a renamed property',
    damage: (b) => rename(properties(b, 'put', '/api/v2/roles'), 'publicIds', 'roleIds'),
    says: ['PUT /api/v2/roles (', 'body parameter publicIds is missing'],
  },
  {
    name: 'a property too many',
    damage: (b) => Object.assign(properties(b, 'post', '/api/v2/channel'), { avatar: { type: 'string' } }),
    says: ['POST /api/v2/channel (', 'body parameter avatar is not in the reference'],
  },
  {
    name: 'a value of the reference that is lost beside later ones',
    damage: (b) =>
      Object.assign(properties(b, 'post', '/api/v2/reactions'), {
        referenceType: { type: 'string', enum: ['post'], 'x-amity-evidence': { document: 'sdk' } },
      }),
    says: ['POST /api/v2/reactions (', 'referenceType has enum'],
  },
  {
    name: 'a lost key of the options',
    damage: (b) => delete property(b, 'post', '/api/v2/messages', 'options').properties?.before,
    says: ['POST /api/v2/messages (', 'body parameter options', 'fields'],
  },
  {
    name: 'another type',
    damage: (b) =>
      Object.assign(property(b, 'put', '/api/v2/channel/{channelId}/mute', 'mutePeriod'), { type: 'number' }),
    says: ['PUT /api/v2/channel/{channelId}/mute (', 'body parameter mutePeriod', 'type'],
  },
  {
    name: 'a looser enumeration',
    damage: (b) => parameter(b, 'get', '/api/v2/messages/{messageId}/images', 'size').enum?.push('original'),
    says: ['GET /api/v2/messages/{messageId}/images (', 'query parameter size', 'enum'],
  },
  {
    name: 'no enumeration',
    damage: (b) => delete property(b, 'post', '/api/v2/channels', 'filter').enum,
    says: ['POST /api/v2/channels (', 'body parameter filter', 'enum none'],
  },
  {
    name: 'a lost branch',
    damage: (b) => body(b, 'post', '/api/v2/message').oneOf?.pop(),
    says: ['POST /api/v2/message (', 'body parameter type', 'enum ["text"]'],
  },
  {
    name: 'a text message without text',
    damage: (b) => {
      for (const branch of body(b, 'post', '/api/v2/message').oneOf ?? []) {
        const data = resolve(b, branch).properties?.data;
        if (data) delete resolve(b, data).required;
      }
    },
    says: ['POST /api/v2/message (', 'body parameter data', 'text'],
  },
  {
    name: 'another default',
    damage: (b) => Object.assign(parameter(b, 'get', '/api/v2/users', 'limit'), { default: 20 }),
    says: ['GET /api/v2/users (', 'query parameter limit', 'default 20'],
  },
  {
    name: 'a lost default',
    damage: (b) => delete property(b, 'post', '/api/v2/messages/images', 'fullImage').default,
    says: ['POST /api/v2/messages/images (', 'body parameter fullImage', 'default none'],
  },
  {
    name: 'a lost form',
    damage: (b) => delete content(b, 'post', '/api/v2/reactions')['application/x-www-form-urlencoded'],
    says: ['POST /api/v2/reactions (', 'media type application/x-www-form-urlencoded is missing'],
  },
  {
    name: 'a media type too many',
    damage: (b) => Object.assign(content(b, 'post', '/api/v2/messages'), { 'multipart/form-data': {} }),
    says: ['POST /api/v2/messages (', 'media type multipart/form-data is not in the reference'],
  },
  {
    name: 'a property moved from the body to the query',
    damage: (b) => {
      delete properties(b, 'delete', '/api/v2/blacklist/records').ruleIds;
      const ruleIds = { name: 'ruleIds[]', in: 'query', required: true, schema: { type: 'array' } };
      operation(b, 'delete', '/api/v2/blacklist/records').parameters = [ruleIds];
    },
    says: ['DELETE /api/v2/blacklist/records (', 'body parameter ruleIds is in the wrong place: query'],
  },
  {
    name: 'one of two parameters of the same name lost',
    damage: (b) => delete properties(b, 'put', '/api/v2/whitelist/records/{ruleId}').ruleId,
    says: ['PUT /api/v2/whitelist/records/{ruleId} (', 'body parameter ruleId is missing'],
  },
  {
    name: 'a longer array',
    damage: (b) =>
      Object.assign(parameter(b, 'delete', '/api/v3/channels/{channelId}/users', 'userIds[]'), { maxItems: 900 }),
    says: ['DELETE /api/v3/channels/{channelId}/users (', 'query parameter userIds', 'elements [1,900]'],
  },
  {
    name: 'a lost field of the response',
    damage: (b) => delete b.components?.schemas?.ChannelUser?.properties?.lastMentionedSegment,
    says: ['POST /api/v3/channels/conversation (', 'answer field channelUsers[].lastMentionedSegment is missing'],
  },
  {
    name: 'a field of the response of another type',
    damage: (b) =>
      Object.assign(b.components?.schemas?.StoredFile?.properties ?? {}, { createdAt: { type: 'integer' } }),
    says: ['POST /api/v3/channels/{channelId}/users/roles (', 'answer field files[].createdAt has type integer'],
  },
  {
    name: 'a response that is no longer binary',
    damage: (b) => {
      const response = operation(b, 'get', '/api/v2/messages/{messageId}/files').responses?.['200'];
      if (response) response.content = { 'application/json': { schema: { type: 'object' } } };
    },
    says: ['GET /api/v2/messages/{messageId}/files (', 'not binary'],
  },
  {
    name: 'no example that unmutes',
    damage: (b) => {
      for (const media of Object.values(content(b, 'put', '/api/v2/channel/{channelId}/users/mute')))
        delete media.examples;
    },
    says: ['PUT /api/v2/channel/{channelId}/users/mute (', 'example', 'mutePeriod as 0'],
  },
  {
    name: 'an unsaid note',
    damage: (b) =>
      Object.assign(operation(b, 'post', '/api/v2/channel/{channelId}/close'), { description: 'Closes it.' }),
    says: ['POST /api/v2/channel/{channelId}/close (', 'irreversible'],
  },
  {
    name: 'a lost operation',
    damage: (b) => delete b.paths['/api/v2/reactions/messages/most'],
    says: ['GET /api/v2/reactions/messages/most (', 'the operation is missing'],
  },
  {
    name: 'an operation that the reference does not have',
    damage: (b) => {
      b.paths['/api/v2/made-up'] = {
        get: { 'x-amity-source': [{ document: 'reference-v2', section: 'Query for Users' }] },
      };
    },
    says: ['GET /api/v2/made-up', 'Query for Users'],
  },
  {
    name: 'a section that no operation names',
    damage: (b) => operation(b, 'put', '/api/v2/channel/{channelId}/mute')['x-amity-source']?.pop(),
    says: ['PUT /api/v2/channel/{channelId}/mute (', 'does not name', 'Unmute Channel'],
  },
  {
    name: 'an optional token',
    damage: (b) => Object.assign(operation(b, 'get', '/api/v2/roles'), { security: [{}] }),
    says: ['GET /api/v2/roles (', 'token is not required'],
  },
];

it.each(damages)('finds $name', ({ damage, says }) => {
  const damaged = structuredClone(bundle);
  damage(damaged);
  const found = checkReference(damaged).filter((finding) => !before.has(finding));
  expect(found.filter((finding) => says.every((word) => finding.includes(word)))).not.toEqual([]);
});

// The ways to a place in the bundle throw where there is nothing, so that no damage is done beside the mark.

function operation(b: Bundle, method: Method, path: string): Operation {
  return known(b.paths[path]?.[method], `${method} ${path}`);
}

function content(b: Bundle, method: Method, path: string): Record<string, MediaTypeObject> {
  return known(operation(b, method, path).requestBody?.content, 'content');
}

function body(b: Bundle, method: Method, path: string): Schema {
  return resolve(b, known(Object.values(content(b, method, path))[0]?.schema, 'schema'));
}

function properties(b: Bundle, method: Method, path: string): Record<string, Schema> {
  return known(body(b, method, path).properties, 'properties');
}

function property(b: Bundle, method: Method, path: string, name: string): Schema {
  return resolve(b, known(properties(b, method, path)[name], name));
}

function parameter(b: Bundle, method: Method, path: string, name: string): Schema {
  const all = (operation(b, method, path).parameters ?? []).map((one) => resolve(b, one));
  return resolve(b, known(all.find((one) => one.name === name)?.schema, name));
}

function rename(record: Record<string, Schema>, from: string, to: string): void {
  record[to] = known(record[from], from);
  delete record[from];
}

function remove(list: string[] | undefined, item: string): void {
  const index = known(list, 'list').indexOf(item);
  expect(index).not.toBe(-1);
  list?.splice(index, 1);
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the bundle has no ${what}`);
  return value;
}
