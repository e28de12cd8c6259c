import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Names that the generated modules give to other things. */
const taken = [
  '$defs',
  'Operations',
  'Resources',
  'Schemas',
  'Upload',
  'UploadContent',
  'components',
  'operations',
  'paths',
  'webhooks',
];

/** Globals whose names schemas may have: the API's own words, for parts of a web page that no caller of an API names. */
const harmless = ['Comment', 'Permissions'];

/**
 * Makes sure that every schema can be imported by its name without hiding another type.
 *
 * @throws Error for the first name that is taken by the generated modules, or by the language or the DOM.
 */
export function checkSchemaNames(names: readonly string[]): void {
  const globals = globalNames();
  for (const name of names) {
    if (taken.includes(name) || /^V\d+\w+Arguments$/.test(name))
      throw new Error(`The schema ${name} is called like a type of the client. Rename it.`);
    if (globals.has(name) && !harmless.includes(name)) {
      throw new Error(`The schema ${name} hides the global type ${name} wherever it is imported. Rename it.`);
    }
  }
}

/** The types and values that TypeScript's own libraries declare. */
function globalNames(): Set<string> {
  const folder = dirname(fileURLToPath(import.meta.resolve('typescript')));
  const libraries = readdirSync(folder).filter((file) => /^lib\.(es|dom).*\.d\.ts$/.test(file));
  const declaration = /^(?:declare )?(?:interface|type|class|var|function|namespace) (\w+)/gm;
  const texts = libraries.map((file) => readFileSync(join(folder, file), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(declaration)].map(([, name = '']) => name)));
}
