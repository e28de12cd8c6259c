import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { bundleCli } from '../../scripts/build/cli.js';
import { bundlePage } from '../../scripts/build/page.js';
import { bundleSandbox } from '../../scripts/build/sandbox.js';
import { bundleSandboxPage } from '../../scripts/build/sandbox-page.js';
import { writeSpecification } from '../../scripts/build/specification.js';
import { projectPath } from '../../scripts/lib/paths.js';

/** The package as it is installed somewhere, for the tests of a file. */
export interface InstalledPackage {
  folder: string;
  /** The command line's file. */
  program: string;
}

const shipped = ['openapi/seeds', 'scripts/spectral', '.spectral.yaml', 'redocly.yaml'];

/** Installs the package as it is now, beside the tools that it can use or without any. Its folder is known once tests run. */
export function usePackage({ tools }: { tools: boolean }): () => InstalledPackage {
  let folder: string | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'amity-cli-'));
    const dist = join(folder, 'dist');
    await bundleSandbox(dist);
    await bundleCli(dist);
    await writeSpecification(dist);
    await bundlePage(join(dist, 'page'));
    await bundleSandboxPage(join(dist, 'page/sandbox.html'));
    // Node and the tools look for what belongs to a file where it really lies.
    for (const name of ['package.json', ...shipped])
      await cp(projectPath(name), join(folder, name), { recursive: true });
    if (tools) await symlink(projectPath('node_modules'), join(folder, 'node_modules'));
  });
  afterAll(async () => {
    if (folder) await rm(folder, { recursive: true });
  });
  return () => {
    if (!folder) throw new Error('The package is there only while tests run.');
    return { folder, program: join(folder, 'dist/cli.js') };
  };
}
