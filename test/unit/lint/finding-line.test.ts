import { describe, expect, it } from 'vitest';
import { findingLine, lineOf, sourceOf } from '../../../scripts/lint/finding-line.js';
import { bundle } from '../../contract/bundle.js';

const path = '/api/v3/channels/{channelId}/users/ban';
const file = 'openapi/paths/v3/channels/channel-id-users-ban.yaml';

describe('sourceOf', () => {
  it('names the file of a path', () => {
    expect(sourceOf(bundle, ['paths', path, 'put', 'summary'])).toEqual({ file, keys: ['put', 'summary'] });
  });

  it('names the file of a component', () => {
    const { file, keys } = sourceOf(bundle, ['components', 'schemas', 'ChannelV2', 'properties', 'channelId']);
    expect({ file, keys }).toEqual({
      file: 'openapi/components/schemas/ChannelV2.yaml',
      keys: ['properties', 'channelId'],
    });
  });

  it.each([
    [['info', 'title']],
    [['tags', '0']],
    [['paths', '/none']],
    [['components', 'schemas']],
  ])('takes %j for a part of the root document', (keys) => {
    expect(sourceOf(bundle, keys)).toEqual({ file: 'openapi/openapi.yaml', keys });
  });
});

describe('lineOf', () => {
  const yaml =
    "# A comment.\nput:\n  tags: [one]\n  responses:\n    '200':\n      description: Done.\n  list:\n    - a\n    - b\n";

  it.each([
    [['put'], 2],
    [['put', 'tags', '0'], 3],
    [['put', 'responses', '200', 'description'], 6],
    [['put', 'list', '1'], 9],
    [['put', 'responses', '404'], 4],
    [['put', 'x-missing'], 2],
    [[], 1],
  ])('of %j is %i', (keys, line) => {
    expect(lineOf(yaml, keys)).toBe(line);
  });
});

it('a finding is a line that names the file, the line in it, the message and the rule', async () => {
  const finding = { code: 'operation-summary', message: 'v3.channels.users.ban: ends.', path: ['paths', path] };
  expect(await findingLine(bundle, finding)).toBe(`${file}:1 v3.channels.users.ban: ends. [operation-summary]`);
});
