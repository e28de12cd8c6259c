import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPath } from '../lib/paths.js';

/** Levels whose members begin a line, so that a path or a component can be looked at: the lists below `components` are the last. */
const levelsOfLines = 3;

/** Writes the specification as the package holds it: the same values as in `generated/openapi.json`, without its indentation. */
export async function writeSpecification(dist: string): Promise<void> {
  const document: unknown = JSON.parse(await readFile(projectPath('generated/openapi.json'), 'utf8'));
  await writeFile(join(dist, 'openapi.json'), `${toJson(document, levelsOfLines)}\n`);
}

function toJson(value: unknown, levels: number): string {
  if (levels === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${toJson(member, levels - 1)}`);
  return `{\n${members.join(',\n')}}`;
}
