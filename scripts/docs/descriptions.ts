import type { Evidence, OpenApiDocument } from '../openapi/document.js';
import { resolve } from '../openapi/schemas.js';

interface Described {
  $ref?: string;
  description?: string;
  operationId?: string;
  'x-amity-evidence'?: Evidence | Evidence[];
  'x-extensible-enum'?: string[];
}

/**
 * Says in the descriptions of everything below a node what Redoc does not show: the known values of open enumerations,
 * and what the evidence is. Operations say their evidence among their facts.
 */
export function writeDescriptions(document: OpenApiDocument, node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const described: Described = node; // the rules of the specification hold the extensions to this form
  const sentences = [...knownValues(document, described), ...evidenceSentence(document, described)];
  if (sentences.length > 0) described.description = [described.description ?? [], ...sentences].flat().join(' ');
  for (const each of Object.values(node)) writeDescriptions(document, each);
}

/** The names of the documents that something is known from. */
export function evidenceOf(
  document: OpenApiDocument,
  { 'x-amity-evidence': evidence }: Pick<Described, 'x-amity-evidence'>,
): string[] {
  return [evidence ?? []].flat().map(({ document: name }) => String(document['x-amity-documents'][name]));
}

/** A description beside a reference hides the one of what is referred to, so it says the values itself. */
function knownValues(document: OpenApiDocument, described: Described): string[] {
  const hides = described.$ref !== undefined && described.description !== undefined;
  const values = (hides ? resolve<Described>(document, described) : described)['x-extensible-enum'];
  return values ? [`Known values: ${values.map((value) => `\`${value}\``).join(', ')}; others may come.`] : [];
}

function evidenceSentence(document: OpenApiDocument, described: Described): string[] {
  if (described.operationId !== undefined) return [];
  const names = evidenceOf(document, described);
  return names.length > 0 ? [`Source: ${names.join('; ')}.`] : [];
}
