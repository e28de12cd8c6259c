import { refuseInvalid } from '../refuse.js';

/** How many objects and lists may lie within one another. */
const maxDepth = 64;

/** Refuses what is nested so deeply that a program which walks it could not come back. */
export function checkDepth(value: unknown): void {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) refuseInvalid([`The body is nested more than ${maxDepth} levels deep.`]);
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
}
