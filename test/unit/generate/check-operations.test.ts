import { expect, it } from 'vitest';
import { checkOperations } from '../../../scripts/generate/check-operations.js';
import { bundle } from '../../contract/bundle.js';

const path = '/api/v3/channels/{channelId}/users/ban';
const file = 'openapi/paths/v3/channels/channel-id-users-ban.yaml';

function without(...fields: string[]) {
  const document = structuredClone(bundle);
  const operation = document.paths[path]?.put ?? {};
  for (const field of fields) Reflect.deleteProperty(operation, field);
  return document;
}

it('accepts the specification', () => {
  expect(() => checkOperations(bundle)).not.toThrow();
});

it('names the file, the operation, the field and the remedy', () => {
  expect(() => checkOperations(without('x-amity-source'))).toThrow(
    `${file}: v3.channels.users.ban has no x-amity-source. List the documents it comes from, each as {document, section}.`,
  );
});

it('calls an operation without a name by its path', () => {
  expect(() => checkOperations(without('operationId'))).toThrow(`${file}: put ${path} has no operationId.`);
});

it('names everything that is missing, a line each', () => {
  expect(() => checkOperations(without('tags', 'summary'))).toThrow(/has no tags\. .*\n.*has no summary\. /);
});
