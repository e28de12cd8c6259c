import { originFault } from './lib/origin.js';

const keys = ['assumed', 'event', 'source'];

/** Holds `x-amity-emits` to its form: event names, each once, and where that is known from. */
export default function emitsForm(value, _options, { document, path }) {
  const list = Array.isArray(value) ? value : [];
  if (list.length === 0) return [{ message: 'x-amity-emits is no list of events. Write {event, source}.' }];
  return list.flatMap((each, index) => {
    const message = fault(each, list.slice(0, index), document.data);
    return message ? [{ message: `x-amity-emits: ${message}`, path: [...path, index] }] : [];
  });
}

function fault(emitted, earlier, document) {
  const { event, source, assumed } = emitted ?? {};
  if (typeof event !== 'string' || !/^[a-z][\w-]*(\.[a-z][\w-]*)+$/i.test(event))
    return `${event} is no name of an event, such as channel.didCreate.`;
  if (earlier.some((each) => each?.event === event)) return `${event} stands there twice.`;
  const unknown = Object.keys(emitted).find((key) => !keys.includes(key));
  if (unknown) return `${event} has ${unknown}, which is none of ${keys.join(', ')}.`;
  return originFault(event, { source, assumed }, document);
}
