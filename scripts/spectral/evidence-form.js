const methods = ['get', 'put', 'post', 'delete'];

export default function evidenceForm(value, _options, { document, path }) {
  if (!mayStand(path)) {
    return [
      { message: 'x-amity-evidence stands on nothing that it can be about. Move it to what it is the source of.' },
    ];
  }
  const list = [value].flat();
  if (list.length === 0 || list.some((each) => !isEvidence(each))) {
    return [
      { message: 'x-amity-evidence is not {document}, nor a list of such. Name the document, and nothing else.' },
    ];
  }
  const documents = Object.keys(document.data['x-amity-documents'] ?? {});
  return list.flatMap(({ document: name }, index) => {
    if (documents.includes(name)) return [];
    const message = `the document ${name} of x-amity-evidence is not declared. Name one of ${documents.join(', ')}.`;
    return [{ message, path: [...path, ...(Array.isArray(value) ? [index] : []), 'document'] }];
  });
}

function isEvidence(value) {
  return typeof value?.document === 'string' && Object.keys(value).length === 1;
}

/** A response, parameter, property or schema; or a request body, operation or hook. */
function mayStand(path) {
  const [owner, collection] = [path.at(-2), path.at(-3)];
  if (['responses', 'parameters', 'properties', 'schemas'].includes(collection)) return true;
  return owner === 'requestBody' || (methods.includes(owner) && ['paths', 'webhooks'].includes(path.at(-4)));
}
