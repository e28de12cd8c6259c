import { expect, it } from 'vitest';
import type { OpenApiDocument, Schema } from '../../../scripts/openapi/document.js';
import type { Operation } from '../../../scripts/openapi/operations.js';
import { merged } from '../../../scripts/openapi/schemas.js';
import { bundle } from '../bundle.js';
import { startMockOf, useServer, violationsOf } from '../mock.js';
import { copyWith, one, operationOf } from '../mutations/damage.js';
import { checkRequest, operationOfRequest } from './check-request.js';
import { notDescribed, refusedByMock } from './not-described.js';
import { type RecordedRequest, recordedRequests, send } from './requests.js';

const mock = useServer(() => startMockOf(bundle));

const expected = new Set(notDescribed.map(({ finding }) => finding));

it.each(
  recordedRequests.map((request, index) => [`${request.call} (${index})`, request] as const),
)('describes %s', (_, request) => {
  expect(checkRequest(bundle, request).filter((finding) => !expected.has(finding))).toEqual([]);
});

it('leaves out nothing but what recorded requests have', () => {
  const found = new Set(recordedRequests.flatMap((request) => checkRequest(bundle, request)));
  expect([...expected].filter((finding) => !found.has(finding))).toEqual([]);
});

it('lets the mock take all but those that are listed', { timeout: 60_000 }, async () => {
  const refused: Record<string, string> = {};
  for (const request of recordedRequests) {
    const response = await send(mock(), request);
    await response.arrayBuffer();
    if (response.ok) continue;
    refused[request.call] = [response.status, ...violationsOf(response.headers)].join(' ');
  }
  const message = `Mend the specification, or list the request in not-described.ts: ${JSON.stringify(refused)}`;
  expect(Object.keys(refused).sort(), message).toEqual(Object.keys(refusedByMock).sort());
  console.log(`contract recorded requests: ${recordedRequests.length}, refused: ${Object.keys(refused).length}`);
});

interface Damage {
  name: string;
  call: string;
  /** Changes a copy of the request's operation. */
  damage(operation: Operation, copy: OpenApiDocument): void;
  finding: string;
  /** Whether the mock refuses the request then. It lets arguments pass that it does not know. */
  isRefused: boolean;
}

const damages: Damage[] = [
  {
    name: 'a parameter is gone',
    call: 'User.searchUserByDisplayName.matchType',
    damage: ({ object }) => {
      object.parameters = object.parameters?.filter((each) => !('name' in each) || each.name !== 'matchType') ?? [];
    },
    finding: 'query matchType is not described',
    isRefused: false,
  },
  {
    name: 'a parameter is required that is not sent',
    call: 'queryRoles',
    damage: ({ parameters }) => {
      one(parameters, ({ name }) => name === 'keyword').required = true;
    },
    finding: 'query keyword is missing',
    isRefused: true,
  },
  {
    name: 'a parameter takes fewer values',
    call: 'User.getUsers.flagged',
    damage: ({ parameters }) => {
      one(parameters, ({ name }) => name === 'filter').schema = { type: 'string', enum: ['all'] };
    },
    finding: 'query filter: the whole must be equal to one of the allowed values',
    isRefused: true,
  },
  {
    name: 'an object of the query takes fewer values',
    call: 'Cm.getComments.story',
    damage: ({ parameters }) => {
      const options = one(parameters, ({ name }) => name.startsWith('options'));
      options.schema = { type: 'object', properties: { type: { type: 'string', enum: ['scrollable'] } } };
    },
    finding: 'query options: /type must be equal to one of the allowed values',
    isRefused: true,
  },
  {
    name: 'a property of the body is gone',
    call: 'R.removeReaction.message',
    damage: (operation, copy) => {
      delete bodyOf(operation, copy).properties?.referenceVersion;
    },
    finding: 'body: /referenceVersion is not described',
    isRefused: false,
  },
  {
    name: 'a property of the body is required that is not sent',
    call: 'Po.createPoll.min',
    damage: (operation, copy) => {
      bodyOf(operation, copy).required = ['title'];
    },
    finding: 'body: /title must have required property',
    isRefused: true,
  },
  {
    name: 'the body is gone',
    call: 'CoM.removeMembers',
    damage: ({ object }) => {
      delete object.requestBody;
    },
    finding: 'a body is not described',
    isRefused: true,
  },
  {
    name: 'the body is required that is not sent',
    call: 'P.declinePost',
    damage: ({ object }) => {
      object.requestBody = { required: true, content: { 'application/json': { schema: { type: 'object' } } } };
    },
    finding: 'the body is missing',
    isRefused: true,
  },
  {
    name: 'the operation is gone',
    call: 'F.getFile',
    damage: ({ path }, copy) => {
      delete copy.paths[path]?.get;
    },
    finding: 'is not described',
    isRefused: true,
  },
];

it.each(damages)('notices that $name', async ({ call, damage, finding, isRefused }) => {
  const request = one<RecordedRequest>(recordedRequests, (each) => each.call === call);
  const found = operationOfRequest(bundle, request);
  if (!found) throw new Error(`No operation is described that ${call} is a request of.`);
  const copy = copyWith(found);
  damage(operationOf(copy, found.id), copy);
  expect(checkRequest(copy, request).join('\n')).toContain(finding);
  const damaged = await startMockOf(copy);
  try {
    expect((await send(damaged, request)).ok).toBe(!isRefused);
  } finally {
    await damaged.close();
  }
});

/** The schema of a body as JSON, written in the place of a reference so that it can be changed. */
function bodyOf({ body }: Operation, copy: OpenApiDocument): Schema {
  const media = body?.content['application/json'];
  if (!media) throw new Error('The operation takes no JSON.');
  media.schema = structuredClone(merged(copy, media.schema));
  return media.schema;
}
