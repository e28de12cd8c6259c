/** Says what is wrong with a statement that has to name a declared document or to say that it is an assumption. */
export function originFault(label, { source, assumed }, document) {
  const documents = Object.keys(document['x-amity-documents'] ?? {});
  if (assumed === true && source === undefined) return undefined;
  if (assumed === undefined && documents.includes(source)) return undefined;
  return `${label} needs either a source, one of ${documents.join(', ')}, or assumed: true.`;
}
