import { operationRule } from './lib/operation.js';

export default operationRule(function* ({ object, at }, document) {
  const { tags } = object;
  if (!Array.isArray(tags) || tags.length !== 1) {
    yield { message: 'does not have exactly one tag. Name the one that its resource belongs to.', path: at('tags') };
    return;
  }
  const declared = (document.tags ?? []).map((tag) => tag.name);
  if (!declared.includes(tags[0])) {
    const message = `the tag ${tags[0]} is not declared. Name one of ${declared.join(', ')}, or declare it.`;
    yield { message, path: at('tags', 0) };
  }
});
