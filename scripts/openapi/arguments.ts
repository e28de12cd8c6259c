import type { OpenApiDocument, Parameter, Schema } from './document.js';
import type { Operation } from './operations.js';
import { merged } from './schemas.js';

/** Whether the client requires a parameter. */
export function isRequired(parameter: Parameter): boolean {
  return parameter.required === true || parameter['x-amity-required'] === true;
}

/** The name that the client gives a parameter: `userIds` for the array `userIds[]`, or what the specification says. */
export function argumentName(parameter: Parameter): string {
  return parameter['x-amity-argument'] ?? parameter.name.replace(/\[\]$/, '');
}

export interface BodyArgument {
  /** Its name in the client. */
  argument: string;
  /** Its name on the wire. */
  property: string;
  required: boolean;
  /** Whether it is a file's content. */
  isFile: boolean;
  /** Its schemas: one, or that of each branch of a union. */
  schemas: Schema[];
}

/** The properties of an operation's body; of a union, those of all branches, required where every branch requires them. */
export function bodyArguments(document: OpenApiDocument, operation: Operation): BodyArgument[] {
  const [media] = Object.values(operation.body?.content ?? {});
  if (!media) return [];
  const schema = merged(document, media.schema);
  const branches = (schema.oneOf ?? [schema]).map((branch) => merged(document, branch));
  const found = new Map<string, BodyArgument>();
  for (const branch of branches) {
    for (const [property, value] of Object.entries(branch.properties ?? {})) {
      found.set(property, {
        argument: value['x-amity-argument'] ?? property,
        property,
        required: branches.every((each) => each.required?.includes(property)),
        isFile: value.format === 'binary',
        schemas: [...(found.get(property)?.schemas ?? []), value],
      });
    }
  }
  return [...found.values()];
}

/** The part of an operation's arguments that makes its body, by the names of the wire. */
export function bodyOf(
  document: OpenApiDocument,
  operation: Operation,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const known = bodyArguments(document, operation);
  // A body without known properties takes everything that has no other place.
  if (known.length === 0) {
    const elsewhere = operation.parameters.map(argumentName);
    return Object.fromEntries(Object.entries(given).filter(([name]) => !elsewhere.includes(name)));
  }
  const sent = known.filter((each) => given[each.argument] !== undefined);
  return Object.fromEntries(sent.map((each) => [each.property, given[each.argument]]));
}
