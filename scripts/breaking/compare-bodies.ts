import type { Operation } from '../openapi/operations.js';
import { compareContents } from './compare-contents.js';
import { note, type Walk } from './walk.js';

/** Compares the bodies that an operation takes. */
export function compareBodies(walk: Walk, { body: was }: Operation, { body: is }: Operation): void {
  if (was && !is) {
    note(walk, 'Removed', 'the body is gone', { requests: true });
    return;
  }
  if (is && !was) {
    const what = `a body is new${is.required ? ' and required' : ''}`;
    note(walk, 'Added', what, { requests: is.required === true });
    return;
  }
  if (!was || !is) return;
  if (is.required && !was.required) note(walk, 'Changed', 'the body is required', { requests: true });
  if (was.required && !is.required) note(walk, 'Changed', 'the body is no longer required');
  const [[oldDefault], [newDefault]] = [Object.keys(was.content), Object.keys(is.content)];
  // The client sends the first one. Where the former first is gone, that is what breaks and is told.
  if (oldDefault && oldDefault !== newDefault && oldDefault in is.content) {
    note(walk, 'Changed', `the body is sent as \`${newDefault}\` unless told otherwise, was \`${oldDefault}\``);
  }
  compareContents(walk, was.content, is.content, { whole: 'the body', lead: 'argument', path: '' });
}
