import type { Mutation } from './mutations.js';

/**
 * The source of a file with one edit.
 *
 * @throws Error where the text of the mutation does not stand in the file exactly once: the table is out of date.
 */
export function editSource({ file, text, replacement }: Mutation, source: string): string {
  const parts = source.split(text);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${text}`);
  return parts.join(replacement);
}

/** Pattern of the path of the file that a mutation edits. */
export function pathOf({ file }: Mutation): RegExp {
  return new RegExp(`/src/sandbox/${file.replaceAll('.', '\\.')}$`);
}
