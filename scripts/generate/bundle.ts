import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectPath } from '../lib/paths.js';
import { runTool } from '../lib/run-tool.js';
import type { OpenApiDocument } from '../openapi/document.js';
import { insertSamples } from './insert-samples.js';
import { nameFiles } from './name-files.js';

/** Joins the files under openapi/ into one document, the samples of its introduction included. */
export async function bundle(): Promise<{ document: OpenApiDocument; yaml: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'amity-bundle-'));
  const root = projectPath('openapi/openapi.yaml');
  try {
    const target = join(folder, 'openapi.yaml');
    runTool('@redocly/cli', 'redocly', ['bundle', root, '--output', target]);
    const bundled = await insertSamples(await readFile(target, 'utf8'), projectPath('openapi'));
    const yaml = nameFiles(bundled, await readFile(root, 'utf8'));
    return { document: parse(yaml) as OpenApiDocument, yaml }; // lint proves that it is one
  } finally {
    await rm(folder, { recursive: true });
  }
}
