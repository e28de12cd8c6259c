import { stringify } from 'yaml';
import type { Operation } from '../openapi/operations.js';
import type { WorkflowDocument } from './workflow.js';

/**
 * A document as Redocly Respect takes it: it reads `v3.channels.get` as the operation `channels.get` of a description `v3`, so
 * each step names its operation by path and method.
 */
export function respectSource(banner: string, document: WorkflowDocument, operations: Map<string, Operation>): string {
  const workflows = document.workflows.map((workflow) => ({
    ...workflow,
    steps: workflow.steps.map(({ operationId, ...step }) => ({
      ...step,
      operationPath: operationPath(operations, operationId, step.stepId),
    })),
  }));
  return `${banner}${stringify({ ...document, workflows }, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

function operationPath(operations: Map<string, Operation>, operationId: string, stepId: string): string {
  const operation = operations.get(operationId);
  if (!operation) throw new Error(`step ${stepId}: there is no operation ${operationId}. Correct its operationId.`);
  const pointer = operation.path.replaceAll('~', '~0').replaceAll('/', '~1');
  return `{$sourceDescriptions.amity.url}#/paths/${pointer}/${operation.method.toLowerCase()}`;
}
