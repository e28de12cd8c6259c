import { listOperations, operationRule } from './lib/operation.js';

const key = 'x-amity-untriggered';

/** Every hook has operations behind it, or says why none is. */
export default operationRule(function* ({ object, url, at }, document) {
  const isTriggered = triggered(document).has(url);
  const reason = object[key];
  if (isTriggered && reason !== undefined) {
    yield { message: `an operation names it, and ${key} says that none does. Remove one of the two.`, path: at(key) };
  }
  if (!isTriggered && !/^[A-Z].*\.$/s.test(reason ?? '')) {
    const message = `no operation has it in x-amity-emits or x-amity-asks. Say in ${key} why, in a sentence.`;
    yield { message, path: at(key) };
  }
});

function triggered(document) {
  const lists = listOperations(document).flatMap(({ object }) => [object['x-amity-emits'], object['x-amity-asks']]);
  return new Set(lists.flatMap((list) => (Array.isArray(list) ? list.map((each) => each?.event) : [])));
}
