import { readdir } from 'node:fs/promises';
import { vi } from 'vitest';
import { projectPath } from '../../../scripts/lib/paths.js';
import type { CreateSandbox } from './build-mutant.js';
import { holdBar } from './hold-bar.js';

const workflows = projectPath('generated/workflows');
const programs = (await readdir(workflows)).filter((name) => name.endsWith('.ts')).sort();

// The workflows by themselves.
await holdBar(28, noticeInWorkflows);

/** Names the workflow whose program ends with an error on a sandbox. Nothing where none does. */
async function noticeInWorkflows(create: CreateSandbox): Promise<string | undefined> {
  const sandbox = create();
  vi.stubEnv('AMITY_BASE_URL', sandbox.baseUrl);
  vi.stubGlobal('fetch', sandbox.fetch);
  try {
    for (const program of programs) {
      vi.resetModules();
      const reason = await import(projectPath('generated/workflows', program)).then(
        () => undefined,
        (error: unknown) => String(error instanceof Error ? error.message : error),
      );
      if (reason !== undefined) return `${program}: ${reason.split('\n')[0]?.slice(0, 120)}`;
    }
    return undefined;
  } finally {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
  }
}
