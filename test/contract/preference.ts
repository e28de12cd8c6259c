import type { ResponseExample } from './bundle.js';

/** The value of the header `Prefer` that makes the mock give one documented response, or the first of its status. */
export function preferenceFor({ status, name }: Pick<ResponseExample, 'status' | 'name'>): string {
  return name === undefined ? `code=${status}` : `code=${status}, example=${name}`;
}
