import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';

/**
 * Has each test of a file run samples in a folder of their own, with a token, and takes back afterwards what it has replaced.
 * Returns the folder.
 */
export async function useSampleFolder(token: string): Promise<string> {
  const here = process.cwd();
  const folder = await mkdtemp(join(tmpdir(), 'amity-samples-'));
  beforeEach(() => {
    process.chdir(folder);
    vi.stubEnv('AMITY_ACCESS_TOKEN', token);
  });
  afterEach(() => {
    process.chdir(here);
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.resetModules();
  });
  afterAll(() => rm(folder, { recursive: true }));
  return folder;
}
