import { listHooks, listOperations, operationRule } from './lib/operation.js';

export default operationRule(function* ({ object, at }, document) {
  const path = at('description');
  const text = plain(object.description);
  if (text !== '' && text === plain(object.summary)) {
    yield { message: 'the description only repeats the summary. Say when one uses it and what it changes.', path };
    return;
  }
  if (!sentences(object.description).some((sentence) => sentence.length >= 40)) {
    const message = 'the description has no sentence of 40 characters. Say what it does, when, and what can go wrong.';
    yield { message, path };
    return;
  }
  const all = listOperations(document);
  for (const [, name] of String(object.description).matchAll(/`(v[23]\.[\w.]+)`/g)) {
    if (all.some((other) => `${other.object.operationId}.`.startsWith(`${name}.`))) continue;
    yield { message: `the description names ${name}, which does not exist. Name an operation or resource.`, path };
    return;
  }
  const described = [...all, ...listHooks(document)];
  const earlier = described.slice(
    0,
    described.findIndex((other) => other.object === object),
  );
  const twin = earlier.find((other) => plain(other.object.description) === text);
  if (twin) {
    yield { message: `the description is the same as that of ${twin.label}. Say what sets the two apart.`, path };
  }
});

function plain(text) {
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim()
    .toLowerCase();
}

function sentences(text) {
  return String(text ?? '')
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?:]) /)
    .filter((sentence) => /[.!?:]$/.test(sentence.trim()));
}
