import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';

it('amity-openapi/webhooks has nothing of the client, no package and no module of Node', async () => {
  const { metafile } = await build({
    entryPoints: [projectPath('src/webhooks.ts')],
    absWorkingDir: projectPath(),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
  });
  const files = Object.keys(metafile.inputs);
  expect(files).toContain('src/webhooks/handler.ts');
  const allowed = /^src\/(webhooks|platform)\/|^src\/(webhooks|errors\/errors)\.ts$|^generated\/webhooks\.ts$/;
  expect(files.filter((file) => !allowed.test(file))).toEqual([]);
});
