import { stringify } from 'yaml';
import type { Operation } from '../openapi/operations.js';
import { withFilesFrom } from './files.js';
import { operationOf, type Step, type StepParameter, type WorkflowDocument } from './workflow.js';

/**
 * A document as Redocly Respect takes it: it reads `v3.channels.get` as the operation `channels.get` of a description `v3`, so
 * each step names its operation by path and method.
 */
export function respectSource(banner: string, document: WorkflowDocument, operations: Map<string, Operation>): string {
  const workflows = document.workflows.map((workflow) => ({
    ...workflow,
    steps: workflow.steps.map((step) => respectStep(step, operations)),
  }));
  return `${banner}${stringify({ ...document, workflows }, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

function respectStep(given: Step, operations: Map<string, Operation>) {
  const operation = operationOf(given, operations);
  const { operationId: _, parameters, requestBody, ...step } = given;
  const body = requestBody ?? noBody(operation);
  return {
    ...step,
    operationPath: operationPath(operation),
    ...(parameters && { parameters: parameters.flatMap(singleValues) }),
    ...(body && { requestBody: { ...body, payload: withFilesFrom(body.payload) } }),
  };
}

function operationPath({ method, path }: Operation): string {
  const pointer = path.replaceAll('~', '~0').replaceAll('/', '~1');
  return `{$sourceDescriptions.amity.url}#/paths/${pointer}/${method.toLowerCase()}`;
}

/** Respect would send the specification's example where a step has no body; an empty one it does not send. */
function noBody({ object }: Operation): Step['requestBody'] {
  return object.requestBody ? { payload: {} } : undefined;
}

/** Respect makes a text of every value and sends each name once, so that a list or an object becomes a parameter for each value. */
function singleValues({ name, value, ...parameter }: StepParameter): StepParameter[] {
  if (typeof value !== 'object' || value === null) return [{ name, ...parameter, value }];
  const base = name.replace(/\[\]$/, '');
  return Object.entries(value).flatMap(([key, each]) =>
    singleValues({ name: `${base}[${key}]`, ...parameter, value: each }),
  );
}
