import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { projectPath } from '../lib/paths.js';
import type { OpenApiDocument } from '../openapi/document.js';
import type { Finding } from './run-spectral.js';

/** A finding as a line: the file under openapi/ and the line in it, the message, the rule. */
export async function findingLine(document: OpenApiDocument, { code, message, path }: Finding): Promise<string> {
  const { file, keys } = sourceOf(document, path.map(String));
  const line = lineOf(await readFile(projectPath(file), 'utf8'), keys);
  return `${file}:${line} ${message} [${code}]`;
}

/** The file that a node of the bundle was written in, and the keys that lead to it there. */
export function sourceOf(
  document: OpenApiDocument,
  path: readonly string[],
): { file: string; keys: readonly string[] } {
  const [section = '', group = '', name = ''] = path;
  const items = section === 'webhooks' ? document.webhooks : section === 'paths' ? document.paths : undefined;
  const ofItem = items?.[group]?.['x-amity-file'];
  if (ofItem !== undefined) return { file: ofItem, keys: path.slice(2) };
  const ofComponent = `openapi/components/${group}/${name}.yaml`;
  if (section === 'components' && name !== '' && existsSync(projectPath(ofComponent))) {
    return { file: ofComponent, keys: path.slice(3) };
  }
  return { file: 'openapi/openapi.yaml', keys: path };
}

/** The line, beginning with 1, of the deepest of these keys that a YAML text has. */
export function lineOf(text: string, keys: readonly string[]): number {
  const lines = new LineCounter();
  let node: unknown = parseDocument(text, { lineCounter: lines }).contents;
  let offset = 0;
  for (const key of keys) {
    const child = childOf(node, key);
    if (!child) break;
    ({ node, offset } = child);
  }
  return lines.linePos(offset).line;
}

/** The value below a key of a mapping or an index of a sequence, and the offset at which it is announced. */
function childOf(node: unknown, key: string): { node: unknown; offset: number } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined;
  }
  if (!isMap(node)) return undefined;
  for (const { key: each, value } of node.items) {
    if (isScalar(each) && String(each.value) === key) return { node: value, offset: each.range?.[0] ?? 0 };
  }
  return undefined;
}
