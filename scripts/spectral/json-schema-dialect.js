const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** Where no dialect is named the mock validates by draft-07, and by that of OpenAPI it validates nothing. */
export default function jsonSchemaDialect(document) {
  if (document.jsonSchemaDialect === dialect) return [];
  return [
    { message: `jsonSchemaDialect is not ${dialect}. Write that, which the mock needs.`, path: ['jsonSchemaDialect'] },
  ];
}
