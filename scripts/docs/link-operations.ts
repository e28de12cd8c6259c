import type { Operation } from '../openapi/operations.js';

/** The part of an operation that says where it is. */
type Placed = { id: string; object: Pick<Operation['object'], 'tags'> };

/** The place of an operation in the page: `v2-users/v2.users.ban`. */
export function anchorOf({ id, object }: Placed): string {
  return `${object.tags[0]?.toLowerCase().replaceAll(' ', '-')}/${id.toLowerCase()}`;
}

/** A text in Markdown whose mentions of other operations lead to them. */
export function linkOperations(markdown: string, self: string, operations: ReadonlyMap<string, Placed>): string {
  return markdown.replaceAll(/`(v\d[\w.]+)`/g, (code, id: string) => {
    const target = operations.get(id);
    return target && id !== self ? `[${code}](#/${anchorOf(target)})` : code;
  });
}
