import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPath } from '../lib/paths.js';

/** The script and the styles that the page has beside Redoc. */
export interface PageFiles {
  script: string;
  style: string;
}

/** Reads the page's script and style sheet. The package holds them built; where their sources are, a folder gets them anew. */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const built = existsSync(projectPath('scripts/docs/page')) ? folder : projectPath('dist/page');
  if (built === folder) {
    const { bundlePage } = await import('../build/page.js');
    await bundlePage(folder);
  }
  return {
    script: await readFile(join(built, 'page.js'), 'utf8'),
    style: await readFile(join(built, 'page.css'), 'utf8'),
  };
}
