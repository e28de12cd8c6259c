import { createAjvCompiler } from './ajv.js';
import { interpret } from './interpret.js';
import type { Validate, ValidationOptions } from './validate.js';

/** Makes a validator of a schema; of the same schema object, the same one. */
export type Compile = (schema: object) => Validate;

/**
 * A compiler of schemas, which may refer to the shapes of the specification.
 *
 * Ajv compiles them to code where the runtime allows that. Workers, edge functions and pages whose policy lacks `unsafe-eval` do
 * not: there they are interpreted, with the same findings.
 */
export function createCompiler(options: ValidationOptions = {}): Compile {
  const compileToCode = createAjvCompiler(options);
  const made = new WeakMap<object, Validate>();
  return (schema) => {
    const found = made.get(schema);
    if (found) return found;
    const validate = mayMakeCode() ? compileToCode(schema) : interpret(schema, options);
    made.set(schema, validate);
    return validate;
  };
}

let isForbidden = false;

/** Tells whether code can be made at this moment. Asked anew each time: Workers may allow it while they start, and never after. */
function mayMakeCode(): boolean {
  if (isForbidden) return false;
  try {
    new Function('');
  } catch {
    isForbidden = true;
  }
  return !isForbidden;
}
