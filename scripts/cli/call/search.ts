import type { Operation } from '../../openapi/operations.js';
import { write } from '../lib/output.js';

/** Prints the operations that have all words of a text in their name, summary or description. */
export async function printFound(operations: readonly Operation[], text: string): Promise<void> {
  const words = text.toLowerCase().split(/\s+/);
  const has = (where: string) => words.every((word) => where.toLowerCase().includes(word));
  const title = ({ id, object }: Operation) => `${id} ${object.summary}`;
  const first = operations.filter((each) => has(title(each)));
  const others = operations.filter((each) => !first.includes(each) && has(`${title(each)} ${each.object.description}`));
  const found = [...first, ...others];
  if (found.length === 0) throw new Error(`No operation has ${text} in its name, summary or description.`);
  const width = Math.max(...found.map(({ id }) => id.length));
  await write(found.map(({ id, object }) => `${id.padEnd(width)}  ${object.summary}\n`).join(''));
}
