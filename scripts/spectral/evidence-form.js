export default function evidenceForm(value, _options, { document, path }) {
  const { document: name, ...others } = value ?? {};
  const documents = Object.keys(document.data['x-amity-documents'] ?? {});
  if (path.at(-3) !== 'responses') {
    return [{ message: 'x-amity-evidence does not stand on a response. Move it to the response it is about.' }];
  }
  if (typeof name !== 'string' || Object.keys(others).length > 0) {
    return [{ message: 'x-amity-evidence is not {document}. Name the document, and nothing else.' }];
  }
  if (documents.includes(name)) return [];
  const message = `the document ${name} of x-amity-evidence is not declared. Name one of ${documents.join(', ')}.`;
  return [{ message, path: [...path, 'document'] }];
}
