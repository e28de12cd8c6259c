import { operationRule } from './lib/operation.js';

const keys = ['x-amity-event', 'x-amity-prehook'];
const values = { name: ['seen', 'stated', 'inferred'], payload: ['known', 'partly', 'unknown'] };
const marks = ['disputed', 'doubtful'];

/** A hook says which kind it is and how far it is known; what is not known is told in words, too. */
export default operationRule(function* ({ object, at }) {
  const found = keys.filter((key) => object[key] !== undefined);
  if (found.length !== 1) {
    yield { message: `does not have exactly one of ${keys.join(' and ')}. Say which kind of hook it is.`, path: at() };
    return;
  }
  const [key] = found;
  const message = fault(object, object[key]);
  if (message) yield { message: `${key}: ${message}`, path: at(key) };
});

function fault(object, known) {
  for (const [name, allowed] of Object.entries(values)) {
    if (!allowed.includes(known?.[name])) return `${name} is none of ${allowed.join(', ')}.`;
  }
  const unknown = Object.keys(known).find((name) => ![...Object.keys(values), ...marks, 'key'].includes(name));
  if (unknown) return `${unknown} is no key of it. Remove it.`;
  const mark = marks.find((name) => known[name] !== undefined && known[name] !== true);
  if (mark) return `${mark} is true or omitted.`;
  const gap = object['x-amity-gap'];
  if (known.payload !== 'known' && !gap)
    return `the payload is ${known.payload}. Say in x-amity-gap what no source tells.`;
  const isExplained = gap || String(object.description).trim().includes('\n\n');
  if (marks.some((name) => known[name]) && !isExplained) {
    return 'it is marked, and nothing says why. Say it in a second paragraph of the description, or in x-amity-gap.';
  }
  return undefined;
}
