import { generate } from './generate/generate.js';
import { projectPath } from './lib/paths.js';
import { main } from './lib/run-script.js';

const usage = `npm run generate

Makes everything in generated/ from the specification in openapi/.`;

await main(usage, async () => {
  const written = await generate(projectPath('generated'));
  console.log(`Generated ${written.length} files in generated/.`);
});
