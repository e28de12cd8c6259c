import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runTool } from '../lib/run-tool.js';
import { readSpecification } from '../openapi/specification.js';
import { docsDocument } from './document.js';
import { finishPage } from './finish-page.js';
import { readGuides } from './guides.js';
import { readOrigin } from './origin.js';
import { readPageFiles } from './page-files.js';
import { readWorkflowPages } from './workflow-pages.js';

/** Builds the documentation as one page that needs no network. */
export async function buildDocs(target: string): Promise<void> {
  const bundle = readSpecification();
  const folder = await mkdtemp(join(tmpdir(), 'amity-docs-'));
  try {
    const source = join(folder, 'openapi.json');
    const built = join(folder, 'index.html');
    const guides = [...(await readGuides()), ...(await readWorkflowPages(bundle))];
    await writeFile(source, JSON.stringify(docsDocument(bundle, await readOrigin(), guides)));
    await mkdir(dirname(target), { recursive: true });
    runTool('@redocly/cli', 'redocly', ['build-docs', source, '--inlineBundle', '--output', built]);
    await writeFile(target, finishPage(await readFile(built, 'utf8'), bundle.info.title, await readPageFiles(folder)));
  } finally {
    await rm(folder, { recursive: true });
  }
}
