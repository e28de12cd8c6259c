import { originFault } from './lib/origin.js';
import { statusOf } from './lib/refusals.js';

const keys = ['assumed', 'code', 'source', 'status', 'when'];

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
  const { code, status, when, source, assumed } = refusal ?? {};
  const codes = Object.keys(document.components?.schemas?.ErrorResponse?.properties?.code?.['x-amity-codes'] ?? {});
  if (!codes.includes(String(code))) return `${code} is no code that x-amity-codes of the schema ErrorResponse names.`;
  if (earlier.some((each) => each?.code === code)) return `${code} stands there twice. Say in one when it comes.`;
  const usual = statusOf(document, { code });
  if (usual === undefined) return `${code} has no status. Give it one in x-amity-assumed-statuses of ErrorResponse.`;
  if (status === usual) return `${code} has the status ${status}, with which it comes anyway. Leave it out.`;
  if (typeof when !== 'string' || !/^[A-Z].*\.$/s.test(when)) return `${code} needs when, a sentence.`;
  const unknown = Object.keys(refusal).find((key) => !keys.includes(key));
  if (unknown) return `${code} has ${unknown}, which is none of ${keys.join(', ')}.`;
  return originFault(code, { source, assumed }, document);
}
