import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';

it('the README shows the receiver for Express that is run here', async () => {
  const program = await readFile(projectPath('test/webhooks/receivers/express.ts'), 'utf8');
  expect(await readFile(projectPath('README.md'), 'utf8')).toContain(`\`\`\`ts\n${program}\`\`\`\n`);
});
