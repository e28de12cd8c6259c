import type { ErrorObject } from 'ajv/dist/2020.js';

/** Finding of a validator: the place, the keyword that it breaks, and a sentence's end. */
export type Failure = Pick<ErrorObject, 'instancePath' | 'keyword' | 'params' | 'message'>;

/** Holds a value against a schema. Returns all that is wrong; none where the value is valid. */
export type Validate = (value: unknown) => readonly Failure[];

/** Changes that a validator makes to the value that it is given. */
export interface ValidationOptions {
  /** Reads numbers, booleans and single values of lists from text. @default false */
  readonly readsText?: boolean;
  /** Gives what is omitted its default. @default false */
  readonly setsDefaults?: boolean;
}
