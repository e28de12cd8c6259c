import type { Bundle, Operation } from './openapi.js';
import { resolve } from './openapi.js';
import type { Section } from './types.js';

/** The bundle's operations name the sections they come from: each such section exists and is of that operation. */
export function checkSources(bundle: Bundle, sections: Section[]): string[] {
  return Object.entries(bundle.paths).flatMap(([path, pathItem]) => {
    const { get, put, post, delete: remove, patch } = resolve(bundle, pathItem);
    const operations: [string, Operation | undefined][] = Object.entries({ get, put, post, delete: remove, patch });
    return operations.flatMap(([method, operation]) =>
      (operation?.['x-amity-source'] ?? [])
        .filter((source) => source.document.startsWith('reference-'))
        .filter((source) => !sections.some((section) => isNamed(section, source) && is(section, method, path)))
        .map(({ document, section }) => `${method.toUpperCase()} ${path} is not what ${document} has as ${section}`),
    );
  });
}

/** The other way round: the operation of a section names it. */
export function checkSource(section: Section, operation: Operation): string[] {
  if (operation['x-amity-source']?.some((source) => isNamed(section, source))) return [];
  return [`x-amity-source does not name ${section.document}, ${section.section}`];
}

function isNamed(section: Section, source: { document: string; section?: string }): boolean {
  return section.document === source.document && section.section === source.section;
}

function is(section: Section, method: string, path: string): boolean {
  return section.method === method && section.path === path;
}
