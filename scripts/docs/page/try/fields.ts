import { type CliArgument, listCliArguments } from '../../../cli/call/cli-arguments.js';
import { readValue } from '../../../cli/call/read-value.js';
import { ExampleUpload, exampleArguments } from '../../../generate/examples.js';
import type { OpenApiDocument } from '../../../openapi/document.js';
import type { Operation } from '../../../openapi/operations.js';
import { element } from '../element.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The form of an operation's arguments. */
export interface Fields {
  element: HTMLElement;
  /**
   * The arguments as they are filled in; empty ones are omitted.
   *
   * @throws Error that names an argument whose value is not of its type.
   */
  read(): Record<string, unknown>;
}

/** Makes a field of each argument of an operation, filled from its first example. */
export function argumentFields(document: OpenApiDocument, operation: Operation): Fields {
  const [example] = exampleArguments(document, operation);
  const known = listCliArguments(document, operation);
  const fields = known.map((argument) => field(document, argument, example?.arguments[argument.name]));
  return {
    element: element('div', { className: 'page-fields' }, ...fields.map((each) => each.element)),
    read: () =>
      Object.fromEntries(
        fields.flatMap(({ name, read }) => [[name, read()]]).filter(([, value]) => value !== undefined),
      ),
  };
}

function field(document: OpenApiDocument, argument: CliArgument, example: unknown) {
  const { name, isRequired, kind, isList } = argument;
  const control = controlOf(argument, example);
  control.id = `page-field-${name}`;
  const label = element('label', { htmlFor: control.id }, name, element('small', {}, ` ${formOf(argument)}`));
  if (isRequired) label.append(element('strong', {}, ' required'));
  const read = () => {
    if (kind === 'file') return (control as HTMLInputElement).files?.[0] ?? exampleFile(name, example);
    if (control.value === '') return undefined;
    // One line holds one value; the command line reads its options by the same rules.
    const given = isList ? control.value.split('\n').filter((line) => line !== '') : control.value;
    return readValue(document, argument.schema, given, name);
  };
  return { name, read, element: element('div', { className: 'page-field' }, label, control) };
}

function formOf({ kind, isList }: CliArgument): string {
  const one = kind === 'object' ? 'JSON' : kind;
  return isList ? `${one}, one a line` : one;
}

function controlOf({ kind, isList, choices }: CliArgument, example: unknown): Control {
  if (kind === 'file') return element('input', { type: 'file' });
  if (isList) {
    const lines = (Array.isArray(example) ? example : []).map((each) =>
      kind === 'object' ? JSON.stringify(each) : String(each),
    );
    return element('textarea', { rows: Math.min(Math.max(lines.length, 2), 6), value: lines.join('\n') });
  }
  const options = choices ?? (kind === 'boolean' ? ['true', 'false'] : undefined);
  if (options) {
    const select = element('select', {}, ...['', ...options].map((each) => element('option', { value: each }, each)));
    select.value = example === undefined ? '' : String(example);
    return select;
  }
  if (kind === 'object') {
    const value = example === undefined ? '' : JSON.stringify(example, null, 2);
    return element('textarea', { rows: Math.min(Math.max(value.split('\n').length, 2), 10), value });
  }
  return element('input', { type: 'text', value: example === undefined || example === null ? '' : String(example) });
}

/** The bytes of the example, where no file is chosen. */
function exampleFile(name: string, example: unknown): File | undefined {
  return example instanceof ExampleUpload ? new File([example.text], `${name}.bin`) : undefined;
}
