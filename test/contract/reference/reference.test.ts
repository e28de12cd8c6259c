import { expect, it } from 'vitest';
import { loadBundle } from './bundle.js';
import { checkReference, sections } from './check.js';
import { resolutions } from './resolutions.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';

it('the specification has what the reference documents have', () => {
  const operations = new Map(sections.map((section) => [`${section.method} ${section.path}`, section]));
  const parameters = [...operations.values()].flatMap((section) => section.parameters);
  console.log(
    `reference: ${sections.length} sections, ${operations.size} operations, ${parameters.length} parameters, ` +
      `${resolutions.length} resolutions`,
  );
  expect(checkReference(loadBundle())).toEqual([]);
});

it.each(resolutions)('settles what $document prints in $section: $prints', ({ document, section, parameters }) => {
  const printed = [...v2, ...v3].find((one) => one.document === document && one.section === section);
  expect(printed).toBeDefined();
  expect(printed?.parameters.map((parameter) => parameter.name)).toEqual(expect.arrayContaining(parameters ?? []));
});

it('leaves no mark open', () => {
  const open = sections.flatMap((section) => section.parameters.filter((one) => one.required === 'not printed'));
  expect(open).toEqual([]);
});
