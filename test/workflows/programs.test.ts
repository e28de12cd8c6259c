import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { readWorkflows } from '../../scripts/workflows/workflow.js';
import { type ListeningSandbox, listen } from '../../src/node.js';
import { createSandbox } from '../../src/sandbox.js';

const documents = [...(await readWorkflows(projectPath('openapi/workflows'))).values()];
const workflows = documents.flatMap(({ workflows }) => workflows);

const sandbox = createSandbox({ validateResponses: true });
let listening: ListeningSandbox;
beforeAll(async () => {
  listening = await listen(sandbox, { port: 0 });
});
afterAll(() => listening?.close());
beforeEach(() => {
  sandbox.reset();
  vi.stubEnv('AMITY_BASE_URL', listening.url);
});
afterEach(() => vi.unstubAllEnvs());

it.each(workflows.map((workflow) => [workflow.workflowId, workflow] as const))('%s runs', async (id, { steps }) => {
  await import(projectPath('generated/workflows', `${id}.ts`));
  const taken = sandbox.requests.list().map(({ operationId }) => operationId);
  expect(taken).toEqual(steps.map(({ operationId }) => operationId));
});
