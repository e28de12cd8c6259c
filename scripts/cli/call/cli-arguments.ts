import { argumentName, bodyArguments, isRequired } from '../../openapi/arguments.js';
import type { OpenApiDocument, Schema } from '../../openapi/document.js';
import type { Operation } from '../../openapi/operations.js';
import { merged } from '../../openapi/schemas.js';

/** The form of an argument on the command line. */
export type Kind = 'text' | 'number' | 'integer' | 'boolean' | 'object' | 'file';

/** An argument of an operation, as an option of the command line. */
export interface CliArgument {
  name: string;
  description: string;
  isRequired: boolean;
  kind: Kind;
  /** Whether it takes several values. */
  isList: boolean;
  /** The texts that it may be, where they are few. */
  choices: string[] | undefined;
  /** Its schema, with references looked up and the branches of a union drawn together. */
  schema: Schema;
}

/** The arguments that the client takes for an operation, each once. */
export function listCliArguments(document: OpenApiDocument, operation: Operation): CliArgument[] {
  const found = new Map<string, CliArgument>();
  for (const parameter of operation.parameters) {
    const { description = parameter.schema.description } = parameter;
    const schema = description === undefined ? parameter.schema : { ...parameter.schema, description };
    const name = argumentName(parameter);
    found.set(name, toCliArgument(document, name, [schema], isRequired(parameter)));
  }
  for (const { argument, schemas, isFile, required } of bodyArguments(document, operation)) {
    // A name that stands both in the path and in the body is one argument.
    if (found.has(argument)) continue;
    const described = toCliArgument(document, argument, schemas, required);
    found.set(argument, isFile ? { ...described, kind: 'file' } : described);
  }
  return [...found.values()];
}

function toCliArgument(document: OpenApiDocument, name: string, schemas: Schema[], isRequired: boolean): CliArgument {
  const schema = drawnTogether(document, schemas);
  const isList = typeOf(schema) === 'array';
  const item = isList ? drawnTogether(document, [schema.items ?? {}]) : schema;
  const description = schema.description ?? '';
  return { name, description, isRequired, kind: kindOf(item), isList, choices: choicesOf(item), schema };
}

/** The parts of an object that are lists, as the parser is to know them: `data.images`. */
export function listParts({ name, kind, isList, schema }: CliArgument): string[] {
  if (kind !== 'object' || isList) return [];
  const parts = Object.entries(schema.properties ?? {});
  return parts.filter(([, part]) => typeOf(part) === 'array').map(([part]) => `${name}.${part}`);
}

/** A schema that lets pass what any of these does, as far as the command line looks at it. */
export function drawnTogether(document: OpenApiDocument, schemas: readonly Schema[]): Schema {
  const branches = schemas.flatMap((schema): Schema[] => {
    const { oneOf, anyOf, ...whole } = merged(document, schema);
    const alternatives = oneOf ?? anyOf;
    return alternatives ? [{ ...drawnTogether(document, alternatives), ...whole }] : [whole];
  });
  const [first = {}] = branches;
  const { enum: _, const: __, ...rest } = first;
  const values = branches.map((each) => each.enum ?? (each.const === undefined ? undefined : [each.const]));
  return {
    ...rest,
    ...(values.every((each) => each !== undefined) && { enum: [...new Set(values.flat())] }),
    ...(branches.some((each) => each.properties) && {
      properties: Object.assign({}, ...branches.map((each) => each.properties)),
    }),
  };
}

/** The type of a schema; of several, the one that is not null. */
export function typeOf({ type, properties }: Schema): string | undefined {
  const [found] = [type ?? []].flat().filter((each) => each !== 'null');
  return found ?? (properties && 'object');
}

/** The form of a schema's values on the command line. A value that may be anything is given as JSON, as objects are. */
export function kindOf(schema: Schema): Kind {
  const type = typeOf(schema);
  if (type === 'string') return 'text';
  return type === 'number' || type === 'integer' || type === 'boolean' ? type : 'object';
}

function choicesOf(schema: Schema): string[] | undefined {
  return schema.enum?.filter((each) => typeof each === 'string');
}
