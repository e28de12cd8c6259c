import { httpMethods, type OpenApiDocument, type OperationObject } from '../openapi/document.js';

/** The fields of an operation that the types, tables and samples are made from, and the remedy where one is missing. */
const remedies = {
  operationId: "Name the client's call path, such as v2.channels.users.ban.",
  tags: 'Give it one tag.',
  summary: 'Say in a few words what it does.',
  description: 'Say what it does, when one uses it and what can go wrong.',
  responses: 'Document one success and the errors that apply.',
  'x-amity-source': 'List the documents it comes from, each as {document, section}.',
} satisfies Partial<Record<keyof OperationObject, string>>;

/**
 * Makes sure that every operation has the fields that the generator reads. Their form is a matter of the rules.
 *
 * @throws Error with a sentence for each field that is missing.
 */
export function checkOperations(document: OpenApiDocument): void {
  const missing = Object.entries(document.paths).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const object = item[method];
      if (!object) return [];
      return Object.entries(remedies)
        .filter(([field]) => isEmpty(object[field as keyof OperationObject])) // the keys of the table above
        .map(
          ([field, remedy]) =>
            `${item['x-amity-file']}: ${object.operationId ?? `${method} ${path}`} has no ${field}. ${remedy}`,
        );
    }),
  );
  if (missing.length > 0) throw new Error(missing.join('\n'));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
