import type { ResponseExample } from './bundle.js';

/** What the header `Prefer` has to say for the mock to give one documented answer, or the first of its status. */
export function preferenceFor({ status, name }: Pick<ResponseExample, 'status' | 'name'>): string {
  return name === undefined ? `code=${status}` : `code=${status}, example=${name}`;
}
