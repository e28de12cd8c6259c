import { readFile } from 'node:fs/promises';
import { bundle } from './generate/bundle.js';
import { projectPath } from './lib/paths.js';
import { main } from './lib/run-script.js';
import { findingLine } from './lint/finding-line.js';
import { runSpectral } from './lint/run-spectral.js';

const usage = `npm run lint:rules

Holds the specification against the rules in .spectral.yaml. Each finding names the file under openapi/.`;

await main(usage, async () => {
  const file = projectPath('generated/openapi.yaml');
  const { document, yaml } = await bundle();
  // The rules read what is committed. Of another state their findings would mislead.
  if (yaml !== (await readFile(file, 'utf8').catch(() => ''))) {
    throw new Error('generated/openapi.yaml is not what openapi/ gives. Run npm run generate, then lint again.');
  }
  const findings = runSpectral(file);
  if (findings.length === 0) return console.log('The specification keeps all rules.');
  const lines = await Promise.all(findings.map((finding) => findingLine(document, finding)));
  throw new Error(`${lines.join('\n')}\n\n${findings.length} to mend. Run npm run generate before you lint again.`);
});
