import { operationRule } from './lib/operation.js';

const key = 'x-amity-source';

export default operationRule(function* ({ object, at }, document) {
  const sources = object[key];
  if (!Array.isArray(sources) || sources.length === 0) {
    yield { message: `has no ${key}. List the documents it comes from, each as {document, section}.`, path: at(key) };
    return;
  }
  const documents = Object.keys(document['x-amity-documents'] ?? {});
  for (const [index, source] of sources.entries()) {
    const { document: name, section, ...others } = source ?? {};
    if (typeof section !== 'string' || section.trim() === '' || Object.keys(others).length > 0) {
      yield { message: `a source is not {document, section}. Name both, and nothing else.`, path: at(key, index) };
    } else if (!documents.includes(name)) {
      const message = `the source document ${name} is not declared. Name one of ${documents.join(', ')}.`;
      yield { message, path: at(key, index, 'document') };
    }
  }
});
