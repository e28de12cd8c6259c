import { createAjvCompiler } from './ajv.js';
import { interpret } from './interpret.js';
import type { Validate, ValidationOptions } from './validate.js';

/**
 * Makes validators, by Ajv where code may be made. Bundles for other runtimes than Node, Bun and Deno have `interpreted.ts` in the
 * place of this; see `imports` in package.json.
 */
export function createValidators(options: ValidationOptions): (schema: object) => Validate {
  const compile = createAjvCompiler(options);
  return (schema) => (mayMakeCode() ? compile(schema) : interpret(schema, options));
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
