import { parseArgs } from 'node:util';
import { buildDocs } from './docs/build.js';
import { watchDocs } from './docs/watch.js';
import { generate } from './generate/generate.js';
import { projectPath } from './lib/paths.js';
import { closeOnExit, main } from './lib/run-script.js';

const usage = `npm run docs -- [--watch]

Builds the documentation as one page, dist/docs/index.html. With --watch, serves it and follows what changes under openapi/.`;

await main(usage, async () => {
  const { values } = parseArgs({ options: { watch: { type: 'boolean' } } });
  const target = projectPath('dist/docs/index.html');
  if (!values.watch) {
    await buildDocs(target);
    console.log(`Built ${target}: open it in a browser, no network needed.`);
    return;
  }
  const docs = await watchDocs(projectPath('openapi'), target, 0, async () => {
    await generate(projectPath('generated'));
    await buildDocs(target);
    console.log(`Built ${target}.`);
  });
  closeOnExit(docs);
  console.log(`Docs: ${docs.url}\nThey follow what changes under openapi/. Ctrl-C ends it.`);
});
