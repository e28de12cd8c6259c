import { existsSync } from 'node:fs';
import { projectPath } from '../lib/paths.js';
import type { OpenApiDocument } from '../openapi/document.js';
import { listOperations, type Operation } from '../openapi/operations.js';
import { programSource } from '../workflows/program.js';
import { type Criterion, readWorkflows, type Step, type Workflow } from '../workflows/workflow.js';
import type { Guide } from './guides.js';

/** Name of the group that workflows have in the menu. */
const group = 'Workflows';

/** Each workflow as a page of the documentation: what it is for, its steps, and its program. */
export async function readWorkflowPages(
  bundle: OpenApiDocument,
  folder = projectPath('openapi/workflows'),
): Promise<Guide[]> {
  if (!existsSync(folder)) return [];
  const operations = new Map(listOperations(bundle).map((operation) => [operation.id, operation]));
  return [...(await readWorkflows(folder)).values()].flatMap(({ info, workflows }) =>
    workflows.map((workflow) => ({ title: info.title, group, text: pageOf(bundle, workflow, operations) })),
  );
}

function pageOf(bundle: OpenApiDocument, workflow: Workflow, operations: Map<string, Operation>): string {
  const steps = workflow.steps.map(
    (step, index) => `${index + 1}. ${step.description} \`${step.operationId}\`${refusal(step)}`,
  );
  return [
    `${workflow.summary}. ${workflow.description}`,
    '## Steps',
    steps.join('\n'),
    '## As a program',
    'It ends with an error where a response is not what the workflow expects. It runs on the sandbox as it is: `amity-openapi sandbox`.',
    `\`\`\`ts\n${programSource('', bundle, workflow, operations).trim()}\n\`\`\``,
  ].join('\n\n');
}

/** The status and the code that a step is refused with. */
function refusal({ successCriteria }: Step): string {
  const [status, code] = [/^\$statusCode == (?<value>[45]\d\d)$/, /^\$response\.body#\/code == (?<value>\d+)$/].map(
    (pattern) => captured(successCriteria, pattern),
  );
  if (status === undefined) return '';
  return code === undefined ? ` is refused: ${status}.` : ` is refused: ${status}, code ${code}.`;
}

function captured(criteria: readonly Criterion[], pattern: RegExp): string | undefined {
  const found = criteria.map(({ condition }) => condition.match(pattern)?.groups?.value);
  return found.find((value) => value !== undefined);
}
