import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Operation } from '../openapi/operations.js';

/** The parts of an Arazzo 1.0 document that the scripts read. */
export interface WorkflowDocument {
  arazzo: string;
  info: { title: string; summary?: string; version: string };
  sourceDescriptions: { name: string; type: string; url: string }[];
  workflows: Workflow[];
}

/** A use of several operations, in order. */
export interface Workflow {
  workflowId: string;
  summary: string;
  description: string;
  /** Sent with every step, unless that says otherwise. */
  parameters?: StepParameter[];
  steps: Step[];
}

export interface Step {
  stepId: string;
  description: string;
  /** The client's call path. */
  operationId: string;
  parameters?: StepParameter[];
  requestBody?: { contentType?: string; payload: Record<string, unknown> };
  successCriteria: Criterion[];
  /** Names of values of the response that later steps take: `$response.body#/channels/0/channelId`. */
  outputs?: Record<string, string>;
}

/** A condition that a response has to meet: a simple one, or a JSONPath that has to be found in its context. */
export interface Criterion {
  condition: string;
  context?: string;
  type?: 'jsonpath';
}

export interface StepParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  value: unknown;
}

/** The operation of a step. */
export function operationOf({ stepId, operationId }: Step, operations: ReadonlyMap<string, Operation>): Operation {
  const operation = operations.get(operationId);
  if (!operation) throw new Error(`step ${stepId}: there is no operation ${operationId}. Correct its operationId.`);
  return operation;
}

/** The documents under a folder by their files' names, `ban-a-member`. */
export async function readWorkflows(folder: string): Promise<Map<string, WorkflowDocument>> {
  const ending = '.arazzo.yaml';
  const files = (await readdir(folder)).filter((file) => file.endsWith(ending)).sort();
  const read = files.map(async (file): Promise<[string, WorkflowDocument]> => {
    const text = await readFile(join(folder, file), 'utf8');
    return [file.slice(0, -ending.length), parse(text) as WorkflowDocument]; // lint and generation hold its form
  });
  return new Map(await Promise.all(read));
}
