import { interpret } from './interpret.js';
import type { Validate, ValidationOptions } from './validate.js';

/**
 * Makes validators without making code, which Workers, edge functions and pages whose policy lacks `unsafe-eval` forbid. It stands
 * in the place of `compiled.ts` there, and wherever a browser has to load it: Ajv weighs a fifth of the sandbox.
 */
export function createValidators(options: ValidationOptions): (schema: object) => Validate {
  return (schema) => interpret(schema, options);
}
