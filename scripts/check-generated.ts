import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from './generate/generate.js';
import { projectPath } from './lib/paths.js';
import { main } from './lib/run-script.js';

const usage = `npm run check:generated

Fails where generated/ is not what the specification in openapi/ gives.`;

await main(usage, async () => {
  const fresh = await mkdtemp(join(tmpdir(), 'amity-openapi-'));
  try {
    const expected = await generate(fresh);
    const present = await readdir(projectPath('generated'), { recursive: true });
    const drifted: string[] = [];
    for (const file of new Set([...expected, ...present])) {
      const wanted = await readFile(join(fresh, file), 'utf8').catch(() => undefined);
      const found = await readFile(projectPath('generated', file), 'utf8').catch(() => undefined);
      if (wanted !== found) drifted.push(file);
    }
    if (drifted.length > 0) {
      throw new Error(
        `generated/ is not what openapi/ gives: ${drifted.join(', ')}. Run npm run generate and commit the result.`,
      );
    }
    console.log(`generated/ is up to date: ${expected.length} files.`);
  } finally {
    await rm(fresh, { recursive: true });
  }
});
