import { buildDocs } from './docs/build.js';
import { main } from './main.js';
import { projectPath } from './paths.js';

const usage = `npm run docs

Builds the documentation as one page, dist/docs/index.html.`;

await main(usage, async () => {
  const target = projectPath('dist/docs/index.html');
  await buildDocs(target);
  console.log(`Built ${target}: open it in a browser, no network needed.`);
});
