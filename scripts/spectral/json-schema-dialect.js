const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** Without a dialect the mock validates by draft-07; by that of OpenAPI it validates nothing. */
export default function jsonSchemaDialect(document) {
  if (document.jsonSchemaDialect === dialect) return [];
  return [
    { message: `jsonSchemaDialect is not ${dialect}. Write that, which the mock needs.`, path: ['jsonSchemaDialect'] },
  ];
}
