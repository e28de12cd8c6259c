import type { Offered } from './offered.js';
import type { Bundle, Operation } from './openapi.js';
import { resolve } from './openapi.js';
import { alternatives, members } from './schemas.js';
import type { Section } from './types.js';

/** Whether our texts say what the document's notes say, recognised by a word. */
export function checkNotes(bundle: Bundle, section: Section, operation: Operation, offered: Offered[]): string[] {
  const missing = (section.notes ?? []).filter(({ about, find }) => {
    if (about === undefined) return !find.test(operation.description ?? '');
    const parameters = offered.filter((one) => one.name === about).map((one) => one.description);
    return !find.test([operation.description, ...parameters, ...answerTexts(bundle, operation, about)].join('\n'));
  });
  return missing.map(({ says, about }) => `${about ?? 'the description'} does not say: ${says}`);
}

function answerTexts(bundle: Bundle, operation: Operation, field: string): (string | undefined)[] {
  const response = operation.responses?.['200'];
  const schema = response && resolve(bundle, response).content?.['application/json']?.schema;
  const found = schema ? members(bundle, alternatives(bundle, schema)) : [];
  return found.filter((member) => member.name === field).flatMap((member) => member.schemas.map((s) => s.description));
}
