import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import type { OpenApiDocument } from '../../scripts/openapi/document.js';
import { listOperations } from '../../scripts/openapi/operations.js';
import { readCriteria } from '../../scripts/workflows/criteria.js';
import { nameOutputs } from '../../scripts/workflows/expressions.js';
import { readWorkflows, type Workflow } from '../../scripts/workflows/workflow.js';

const documents = await readWorkflows(projectPath('openapi/workflows'));
const workflows = [...documents.values()].flatMap(({ workflows }) => workflows);
const bundle = JSON.parse(await readFile(projectPath('generated/openapi.json'), 'utf8')) as OpenApiDocument; // linted

describe('the workflows', () => {
  it('are twenty at least, and touch most operations', () => {
    const touched = new Set(workflows.flatMap(({ steps }) => steps.map(({ operationId }) => operationId)));
    const known = new Set(listOperations(bundle).map(({ id }) => id));
    expect(workflows.length).toBeGreaterThanOrEqual(20);
    expect([...touched].filter((id) => known.has(id)).length).toBeGreaterThanOrEqual(120);
  });

  it('stand in files of their own, named like them', () => {
    const ids = [...documents].map(([file, { workflows }]) => [file, workflows.map(({ workflowId }) => workflowId)]);
    expect(ids).toEqual([...documents.keys()].map((file) => [file, [file]]));
  });

  it('create nothing that another one creates, since all run on one network', () => {
    const created = workflows.flatMap((workflow) => [...new Set(createdIn(workflow))]);
    expect(created.filter((id, index) => created.indexOf(id) !== index)).toEqual([]);
  });
});

describe.each(workflows.map((workflow) => [workflow.workflowId, workflow] as const))('%s', (_, workflow) => {
  it('has a summary of a line without a full stop, and says when one uses it', () => {
    expect(workflow.summary).toMatch(/^[A-Z][^\n]{9,79}[^.\s]$/);
    expect(workflow.description.length).toBeGreaterThan(60);
  });

  it('describes each step in a sentence', () => {
    const names = workflow.steps.map(({ stepId }) => stepId);
    expect(new Set(names).size).toBe(names.length);
    for (const { description } of workflow.steps) expect(description).toMatch(/^.{4,}[.,?!]$|^.{12,}$/);
  });

  it('has something that is refused, with its code, and something that is read', () => {
    const names = nameOutputs(workflow);
    const criteria = workflow.steps.map((step) => readCriteria(step, names));
    expect(criteria.some(({ status, code }) => status >= 400 && code !== undefined)).toBe(true);
    expect(criteria.some(({ status, checks }) => status === 200 && checks.length > 0)).toBe(true);
  });
});

/** Ids of users and channels that steps make up by themselves. */
function createdIn({ steps }: Workflow): string[] {
  const creating = new Set(['v2.users.update', 'v3.users.update', 'v2.channels.create', 'v3.channels.create']);
  return steps
    .filter(({ operationId }) => creating.has(operationId))
    .map(({ requestBody }) => requestBody?.payload.channelId ?? requestBody?.payload.userId)
    .filter((id) => typeof id === 'string' && id !== 'sandbox-admin')
    .map(String);
}
