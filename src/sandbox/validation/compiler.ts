import { createValidators } from './compiled.js';
import type { Validate, ValidationOptions } from './validate.js';

/** Makes a validator of a schema; of the same schema object, the same one. */
export type Compile = (schema: object) => Validate;

/** A compiler of schemas, which may refer to the shapes of the specification. */
export function createCompiler(options: ValidationOptions = {}): Compile {
  const create = createValidators(options);
  const made = new WeakMap<object, Validate>();
  return (schema) => {
    const validate = made.get(schema) ?? create(schema);
    made.set(schema, validate);
    return validate;
  };
}
