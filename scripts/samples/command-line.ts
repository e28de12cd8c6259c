import { type CliArgument, listCliArguments } from '../cli/call/cli-arguments.js';
import { type ExampleArguments, ExampleUpload } from '../generate/examples.js';
import type { OpenApiDocument } from '../openapi/document.js';
import { type Operation, responseKind } from '../openapi/operations.js';
import { quote } from './curl.js';

/** The longest command that stands on one line, in characters: the width of the documentation's column. */
const lineWidth = 56;

/** The call of an operation as a command of the package, with its token or key taken from the environment. */
export function commandLineSample(document: OpenApiDocument, operation: Operation, example: ExampleArguments): string {
  const known = new Map(listCliArguments(document, operation).map((each) => [each.name, each]));
  const options: string[] = [];
  const others: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(example.arguments)) {
    const argument = known.get(name);
    const option = argument && optionOf(argument, value);
    if (option === undefined) others[name] = value;
    else options.push(option);
  }
  if (Object.keys(others).length > 0) options.push(`--args ${quote(JSON.stringify(others))}`);
  if (responseKind(operation) === 'binary') options.push('--out download.bin');
  const start = `amity-openapi call ${operation.id}`;
  const line = [start, ...options].join(' ');
  return [...filesOf(example), line.length > lineWidth ? [start, ...options].join(' \\\n  ') : line].join('\n');
}

/** The commands that write the files which an upload reads. */
function filesOf({ arguments: given }: ExampleArguments): string[] {
  return Object.entries(given).flatMap(([name, value]) =>
    value instanceof ExampleUpload ? [`printf %s ${quote(value.text)} > ${name}.bin`] : [],
  );
}

/** An argument as its option; nothing where no option can hold its value, which `--args` then does. */
function optionOf({ name, kind, isList }: CliArgument, value: unknown): string | undefined {
  if (value instanceof ExampleUpload) return `--${name} ${name}.bin`;
  const values = isList ? value : [value];
  if (!Array.isArray(values) || values.length === 0 || values.includes(null)) return undefined;
  const words = values.map((each) => (kind === 'object' ? JSON.stringify(each) : String(each)));
  // The command line would take it for an option, or for none at all.
  if (words.some((word) => word === '' || word.startsWith('-'))) return undefined;
  if (kind === 'boolean' && !isList) return value === true ? `--${name}` : `--${name} false`;
  return `--${name} ${words.map(word).join(' ')}`;
}

/** A text as one word of a shell, in quotes where it needs them. */
function word(text: string): string {
  return /^[\w.,:/@+-]+$/.test(text) ? text : quote(text);
}
