import { isDeeperThan } from '../../platform/is-deeper-than.js';
import { refuseInvalid } from '../refuse.js';

/** Most objects and lists that may lie within one another. */
const maxDepth = 64;

/** Refuses what is nested so deeply that a program which walks it could not come back. */
export function checkDepth(value: unknown): void {
  if (isDeeperThan(value, maxDepth)) refuseInvalid([`The body is nested more than ${maxDepth} levels deep.`]);
}
