import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A line that is nothing but a link to a sample: `[files.ts](samples/files.ts)`. */
const linkLine = /^( *)\[[^\]]*\]\((samples\/[\w-]+\.ts)\)$/gm;

/** Puts the samples under a folder into a text, each in the place of the line that links to it. */
export async function insertSamples(text: string, folder: string): Promise<string> {
  const sources = new Map<string, string>();
  for (const [, , path = ''] of text.matchAll(linkLine)) {
    sources.set(path, await readFile(join(folder, path), 'utf8'));
  }
  return text.replace(linkLine, (_, indent: string, path: string) => {
    const block = `\`\`\`ts\n${sources.get(path)?.trimEnd()}\n\`\`\``;
    return block.replace(/^(?=.)/gm, indent);
  });
}
