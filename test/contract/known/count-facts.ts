/** Counts what a transcription says, so that a lost part of it shows. */
import type { Bundle } from '../reference/openapi.js';

const limits = ['minLength', 'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems', 'minimum', 'maximum'];

/** The number of facts of each kind, each counted where it is written down. */
export function countFacts(transcription: Bundle): Record<string, number> {
  const nodes = [...nodesOf(transcription)];
  const sum = (countIn: (node: Node) => number) => nodes.reduce((count, node) => count + countIn(node), 0);
  return {
    parameters: sum((node) => Number(typeof node.in === 'string')),
    fields: sum(({ properties }) => (isNode(properties) ? Object.keys(properties).length : 0)),
    'required marks': sum(({ required }) => (Array.isArray(required) ? required.length : Number(required === true))),
    types: sum(({ type }) => Number(typeof type === 'string')),
    'values of enumerations': sum((node) => (Array.isArray(node.enum) ? node.enum.length : 0)),
    limits: sum((node) => limits.filter((limit) => limit in node && !isNode(node[limit])).length),
    errors: sum((node) => Object.keys(node).filter((key) => /^[45]\d\d$/.test(key)).length),
    defaults: sum((node) => Number('default' in node && !isNode(node.default))),
  };
}

type Node = Record<string, unknown>;

/** Every object of the document. A list of properties is one too, but what it holds are objects and no facts. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
