import { join } from 'node:path';
import { bundle } from './bundle.js';

/** Makes one script and one style sheet, in a folder, of what the documentation's page has beside Redoc. */
export async function bundlePage(folder: string): Promise<void> {
  const options = { minify: true, target: 'es2023', platform: 'browser' } as const;
  await bundle('scripts/docs/page/main.ts', join(folder, 'page.js'), options);
  await bundle('scripts/docs/page/page.css', join(folder, 'page.css'), options);
}
