import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { OpenApiDocument } from '../openapi.js';
import { projectPath } from '../paths.js';
import { runTool } from '../run.js';

/** Joins the files under openapi/ into one document. */
export async function bundle(): Promise<{ document: OpenApiDocument; yaml: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'amity-bundle-'));
  try {
    const target = join(folder, 'openapi.yaml');
    runTool('@redocly/cli', 'redocly', ['bundle', projectPath('openapi/openapi.yaml'), '--output', target]);
    const yaml = await readFile(target, 'utf8');
    return { document: parse(yaml) as OpenApiDocument, yaml }; // lint proves that it is one
  } finally {
    await rm(folder, { recursive: true });
  }
}
