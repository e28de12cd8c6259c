import { copyFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectPath } from '../../scripts/lib/paths.js';
import { run } from './command.js';
import { writeSandboxRequests } from './sandbox-report.js';
import { pack, type Tarball } from './tarball.js';

/** A fresh project outside this one that has installed the tarball, and the programs of `programs/` beside it. */
export interface User {
  folder: string;
  tarball: Tarball;
  close(): Promise<void>;
}

/** Packs the project and installs it as a user would. */
export async function createUser(): Promise<User> {
  const folder = await mkdtemp(join(tmpdir(), 'amity-package-'));
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const tarball = await pack(folder);
    await cp(projectPath('test/package/programs'), folder, { recursive: true });
    await copyFile(projectPath('test/webhooks/signature-vectors.json'), join(folder, 'signature-vectors.json'));
    await writeSandboxRequests(folder);
    // The same programs are compiled as CommonJS too.
    for (const name of ['consumer', 'consumer-raw']) {
      await copyFile(join(folder, `${name}.mts`), join(folder, `${name}.cts`));
    }
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'user', private: true }));
    const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
    await run('npm', ['install', ...flags, tarball.path], folder);
    return { folder, tarball, close };
  } catch (error) {
    await close();
    throw error;
  }
}
