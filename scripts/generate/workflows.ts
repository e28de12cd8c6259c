import type { OpenApiDocument } from '../openapi/document.js';
import { listOperations } from '../openapi/operations.js';
import { programSource } from '../workflows/program.js';
import { respectSource } from '../workflows/respect.js';
import { readWorkflows } from '../workflows/workflow.js';
import { banner } from './banner.js';

/** Each workflow's document for Redocly Respect and its program, by the names of their files. */
export async function workflowSources(
  document: OpenApiDocument,
  folder: string,
): Promise<Record<string, () => string>> {
  const operations = new Map(listOperations(document).map((operation) => [operation.id, operation]));
  const sources: Record<string, () => string> = {};
  for (const [file, read] of await readWorkflows(folder)) {
    sources[`workflows/${file}.arazzo.yaml`] = () => respectSource(banner.replace('//', '#'), read, operations);
    for (const workflow of read.workflows) {
      sources[`workflows/${workflow.workflowId}.ts`] = () => programSource(banner, document, workflow, operations);
    }
  }
  return sources;
}
