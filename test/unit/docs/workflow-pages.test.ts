import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { docsDocument } from '../../../scripts/docs/document.js';
import { readWorkflowPages } from '../../../scripts/docs/workflow-pages.js';
import { projectPath } from '../../../scripts/lib/paths.js';
import type { OpenApiDocument } from '../../../scripts/openapi/document.js';
import { readWorkflows } from '../../../scripts/workflows/workflow.js';

const bundle = JSON.parse(await readFile(projectPath('generated/openapi.json'), 'utf8')) as OpenApiDocument; // linted
const pages = await readWorkflowPages(bundle);

it('makes a page of each workflow, with its steps and its program', async () => {
  const documents = [...(await readWorkflows(projectPath('openapi/workflows'))).values()];
  expect(pages.map(({ title }) => title)).toEqual(documents.map(({ info }) => info.title));
  const ban = pages.find(({ title }) => title === 'Ban a member');
  expect(ban?.text).toMatch(/^Ban a member of a channel, and let them in again\. Who is banned/);
  expect(ban?.text).toContain('5. Bob cannot come back. `v3.channels.join` is refused: 403, code 400304.');
  expect(ban?.text).toContain('await amity.v2.channels.users.ban({ channelId, userIds: [');
});

it('puts them into a group of their own, behind the guides, with links to operations', () => {
  const origin = { name: 'things', version: '1.2.3', repository: undefined };
  const document = docsDocument(bundle, origin, [{ title: 'Errors', text: 'Text.' }, ...pages]);
  expect(document['x-tagGroups']?.slice(0, 2).map(({ name }) => name)).toEqual(['Guides', 'Workflows']);
  const ban = document.tags.find(({ name }) => name === 'Workflows Ban a member');
  expect(ban?.description).toContain('[`v3.channels.join`](#/v3-channels/v3.channels.join)');
});

it('finds no page where there are no workflows', async () => {
  expect(await readWorkflowPages(bundle, projectPath('openapi/none'))).toEqual([]);
});
