import { existsSync, readFileSync } from 'node:fs';
import { projectPath } from '../lib/paths.js';
import type { OpenApiDocument } from './document.js';

const generated = projectPath('generated/openapi.json');

/** The file of the specification. The installed package has it in `dist/` alone, written shorter. */
export const specificationFile = existsSync(generated) ? generated : projectPath('dist/openapi.json');

export function readSpecification(): OpenApiDocument {
  return JSON.parse(readFileSync(specificationFile, 'utf8')) as OpenApiDocument; // linted
}
