import { originFault } from './lib/origin.js';

const keys = ['assumed', 'code', 'source', 'when'];

/** Holds `x-amity-refuses` to its form: codes that are explained, each once, when, and where that is known from. */
export default function refusesForm(value, _options, { document, path }) {
  const list = Array.isArray(value) ? value : [];
  if (list.length === 0) return [{ message: 'x-amity-refuses is no list of refusals. Write {code, when, source}.' }];
  return list.flatMap((each, index) => {
    const message = fault(each, list.slice(0, index), document.data);
    return message ? [{ message: `x-amity-refuses: ${message}`, path: [...path, index] }] : [];
  });
}

function fault(refusal, earlier, document) {
  const { code, when, source, assumed } = refusal ?? {};
  const codes = Object.keys(document.components?.schemas?.ErrorResponse?.properties?.code?.['x-amity-codes'] ?? {});
  if (!codes.includes(String(code))) return `${code} is no code that x-amity-codes of the schema ErrorResponse names.`;
  if (earlier.some((each) => each?.code === code)) return `${code} stands there twice. Say in one when it comes.`;
  if (typeof when !== 'string' || !/^[A-Z].*\.$/s.test(when)) return `${code} needs when, a sentence.`;
  const unknown = Object.keys(refusal).find((key) => !keys.includes(key));
  if (unknown) return `${code} has ${unknown}, which is none of ${keys.join(', ')}.`;
  return originFault(code, { source, assumed }, document);
}
