import { operationRule, successes } from './lib/operation.js';

const key = 'x-amity-evidence';

export default operationRule(function* ({ object, ...operation }) {
  const sources = [object['x-amity-source'] ?? []].flat().map((source) => source?.document);
  for (const { response, at } of successes(operation)) {
    const types = Object.keys(response.content ?? {});
    if (types.length === 0 && !`${response.description}`.includes('No source documents a body')) {
      const message =
        'the response has no content. Describe it, or let its description say "No source documents a body."';
      yield { message, path: at() };
    }
    if (sources.includes('reference-v2') && types.some((type) => type.includes('json')) && !response[key]) {
      const message = `the v2 reference gives no shapes of responses. Name the source of this one in ${key}: {document}.`;
      yield { message, path: at() };
    }
    const evidence = [response[key] ?? []].flat();
    for (const [index, { document }] of evidence.entries()) {
      if (!sources.includes(document)) continue;
      const message = `the evidence names a source of the operation itself. Name the later one, or remove it.`;
      yield { message, path: at(key, ...(Array.isArray(response[key]) ? [index] : []), 'document') };
    }
  }
});
