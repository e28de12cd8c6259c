import { TypeScript } from '../generate/examples.js';
import { fileOf } from './files.js';
import type { Workflow } from './workflow.js';

/** The constants of a workflow's program: what its inputs and its steps' outputs are called there. */
export type Names = ReadonlyMap<string, string>;

/** A name for each output: its own where no other step has one like it, else the step's name before it. */
export function nameOutputs({ steps }: Workflow): Names {
  const outputs = steps.flatMap(({ stepId, outputs = {} }) => Object.keys(outputs).map((name) => ({ stepId, name })));
  const taken = new Set(steps.map(({ stepId }) => stepId));
  return new Map(
    outputs.map(({ stepId, name }) => {
      const isAlone = outputs.filter((each) => each.name === name).length === 1 && !taken.has(name);
      return [
        `$steps.${stepId}.outputs.${name}`,
        isAlone ? name : `${stepId}${name[0]?.toUpperCase()}${name.slice(1)}`,
      ];
    }),
  );
}

/** A value with the expressions in it turned into TypeScript: `$steps.create.outputs.channelId`, also inside texts. */
export function fillIn(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return fillInText(value, names);
  if (Array.isArray(value)) return value.map((each) => fillIn(each, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fillIn(each, names)]));
}

function fillInText(text: string, names: Names): unknown {
  const file = fileOf(text);
  if (file) return new TypeScript(`await fileFrom('${file}')`);
  if (text.startsWith('$')) return new TypeScript(nameOf(text, names));
  if (!text.includes('{$')) return text;
  const template = text.replace(/[`\\]/g, '\\$&').replace(/\{(\$[\w.]+)\}/g, (_, each) => `\${${nameOf(each, names)}}`);
  return new TypeScript(`\`${template}\``);
}

function nameOf(expression: string, names: Names): string {
  const name = names.get(expression);
  if (!name) throw new Error(`${expression} is the output of no step. Known are ${[...names.keys()].join(', ')}.`);
  return name;
}

/** A place in a response, as TypeScript: `/channels/0/channelId` is `.channels?.[0]?.channelId`. */
export function access(pointer: string): string {
  const [first, ...others] = pointer.split('/').slice(1).map(property);
  if (first === undefined) return '';
  return `${first}${others.map((each) => `?.${each.replace(/^\./, '')}`).join('')}`;
}

function property(name: string): string {
  if (/^\d+$/.test(name)) return `[${name}]`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `['${name}']`;
}
