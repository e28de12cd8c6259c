import type { OpenApiDocument, Schema } from '../../../scripts/openapi/document.js';
import { resolve } from '../../../scripts/openapi/schemas.js';
import type { Break } from '../breaks.js';

/** Takes a demand out of the specification that a broken request was made from. */
export function loosen(document: OpenApiDocument, each: Break): void {
  const { keyword, at, in: place, request } = each;
  const { object, body, parameters } = request.operation;
  if (keyword === 'security') object.security = [];
  else if (keyword === 'content') Object.assign(body?.content ?? {}, { [`${request.contentType}`]: { schema: {} } });
  else if (keyword !== 'required') {
    for (const node of nodesAt(document, each, at)) delete node[keyword as keyof Schema]; // it is in one of them
  } else if (place !== 'body') for (const parameter of parameters) parameter.required &&= parameter.name !== at[0];
  else if (at.length === 0) Object.assign(body ?? {}, { required: false });
  else for (const node of nodesAt(document, each, at.slice(0, -1))) loosenRequired(node, at.at(-1));
}

function loosenRequired(schema: Schema, name: string | undefined): void {
  schema.required = schema.required?.filter((each) => each !== name) ?? [];
}

/** A schema where it stands in the document, and what it is composed of, so that a change to them takes effect. */
function nodesAt(document: OpenApiDocument, { root, in: place }: Break, at: string[]): Schema[] {
  let nodes = parts(document, root);
  for (const key of place === 'body' ? at : at.slice(1)) {
    nodes = nodes
      .map((node) => (key === '*' ? node.items : node.properties?.[key]))
      .filter((node) => node !== undefined)
      .flatMap((node) => parts(document, node));
  }
  return nodes;
}

function parts(document: OpenApiDocument, given: Schema): Schema[] {
  const schema = resolve<Schema>(document, given) as Schema; // not a Reference any more
  return [schema, ...(schema.allOf ?? []).flatMap((part) => parts(document, part))];
}
