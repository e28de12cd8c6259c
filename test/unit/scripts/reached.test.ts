import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { removeUnreached } from '../../../scripts/build/reached.js';

const files = {
  'entry.js': "export { a } from './parts/a.js';\nimport 'node:fs';\n//# sourceMappingURL=entry.js.map",
  'entry.js.map': '{}',
  'entry.d.ts': "export type { A } from './parts/a.js';\nexport declare const b: import('./parts/b.js').B;",
  'parts/a.js': "export const a = () => import('../lazy.js');",
  'parts/a.d.ts': 'export type A = string;',
  'parts/b.js': 'export {};',
  'parts/b.js.map': '{}',
  'parts/b.d.ts': 'export type B = string;',
  'lazy.js': "import { entry } from './entry.js';export{entry};",
  'lazy.js.LICENSES.txt': 'MIT',
  'lazy.d.ts': 'export declare const c: number;',
};

it('keeps what entries come to, its maps and licences, and code apart from types', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'amity-reached-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    await removeUnreached(folder, [join(folder, 'entry.js'), join(folder, 'entry.d.ts')]);
    const left = await readdir(folder, { recursive: true, withFileTypes: true });
    const names = left.filter((each) => each.isFile()).map(({ name }) => name);
    expect(names.sort()).toEqual([
      'a.d.ts',
      'a.js',
      'b.d.ts',
      'entry.d.ts',
      'entry.js',
      'entry.js.map',
      'lazy.js',
      'lazy.js.LICENSES.txt',
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
