/** Holds a bundled OpenAPI document against the vendor's documents. */
import { checkAccess } from './check-access.js';
import { checkBody } from './check-body.js';
import { checkNotes } from './check-notes.js';
import { checkParameters } from './check-parameters.js';
import { checkResponse } from './check-response.js';
import { checkSource, checkSources } from './check-sources.js';
import { offered } from './offered.js';
import type { Bundle } from './openapi.js';
import { resolve } from './openapi.js';
import { settle } from './resolutions.js';
import type { Section } from './types.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';

/** The sections of all documents as they are to be read. */
export const sections: Section[] = [...v2, ...v3].map(settle);

/** Differences between the documents and the bundle, a sentence each. */
export function checkReference(bundle: Bundle): string[] {
  return [...sections.flatMap((section) => checkSection(bundle, section)), ...checkSources(bundle, sections)];
}

function checkSection(bundle: Bundle, section: Section): string[] {
  const label = `${section.method.toUpperCase()} ${section.path} (${section.section})`;
  const pathItem = bundle.paths[section.path];
  const item = pathItem && resolve(bundle, pathItem);
  const operation = item?.[section.method];
  if (!item || !operation) return [`${label}: the operation is missing.`];
  const taken = offered(bundle, item, operation);
  return [
    ...checkSource(section, operation),
    ...checkAccess(bundle, section, operation),
    ...checkParameters(bundle, section.parameters, taken),
    ...checkBody(bundle, section, operation),
    ...checkResponse(bundle, section, operation),
    ...checkNotes(bundle, section, operation, taken),
  ].map((finding) => `${label}: ${finding}.`);
}
