import type { CliArgument, Kind } from './cli-arguments.js';

/** The number of an object's parts that the help names. The documentation has them all. */
const named = 8;

/** The help for an argument: its description, and its form unless that is a plain string. */
export function optionText(argument: CliArgument): string {
  const text = argument.description.trim().replaceAll(/\s+/g, ' ');
  const given = givenAs(argument);
  return given === undefined ? text : `${text} [${given}]`.trim();
}

function givenAs({ name, kind, isList, choices, schema }: CliArgument): string | undefined {
  const one = choices ? `one of ${choices.join(', ')}` : kindInWords(name, kind, Object.keys(schema.properties ?? {}));
  if (!isList) return one;
  if (choices) return `one or more of ${choices.join(', ')}`;
  return one === undefined ? 'one or more' : `one or more, each ${one}`;
}

function kindInWords(name: string, kind: Kind, properties: string[]): string | undefined {
  if (kind === 'text') return undefined;
  if (kind === 'file') return "a file's path";
  if (kind !== 'object') return kind;
  if (properties.length === 0) return 'JSON';
  const parts = properties.slice(0, named).map((each) => `--${name}.${each}`);
  return `JSON, or ${parts.join(', ')}${properties.length > named ? ' …' : ''}`;
}
