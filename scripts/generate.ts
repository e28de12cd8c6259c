import { generate } from './generate/generate.js';
import { projectPath } from './paths.js';

const written = await generate(projectPath('generated'));
console.log(`Generated ${written.join(', ')} in generated/.`);
