import { originFault } from './lib/origin.js';

const keys = ['assumed', 'doubtful', 'event', 'source'];

/** The extension that a hook of each kind stands under. */
const kinds = { 'x-amity-emits': 'x-amity-event', 'x-amity-asks': 'x-amity-prehook' };

/** Holds `x-amity-emits` and `x-amity-asks` to their form: hooks that are described, each once, and their origin. */
export default function emitsForm(value, _options, { document, path }) {
  const key = path.at(-1);
  const list = Array.isArray(value) ? value : [];
  if (list.length === 0) return [{ message: `${key} is no list of events. Write {event, source}.` }];
  return list.flatMap((each, index) => {
    const message = fault(each, list.slice(0, index), kinds[key], document.data);
    return message ? [{ message: `${key}: ${message}`, path: [...path, index] }] : [];
  });
}

function fault(emitted, earlier, kind, document) {
  const { event, source, assumed, doubtful } = emitted ?? {};
  if (document.webhooks?.[event]?.post?.[kind] === undefined)
    return `${event} is no key of webhooks that has ${kind}. Describe it, or name one that is.`;
  if (earlier.some((each) => each?.event === event)) return `${event} stands there twice.`;
  const unknown = Object.keys(emitted).find((key) => !keys.includes(key));
  if (unknown) return `${event} has ${unknown}, which is none of ${keys.join(', ')}.`;
  if (doubtful !== undefined && doubtful !== true) return `${event} has doubtful, which is true or omitted.`;
  return originFault(event, { source, assumed }, document);
}
