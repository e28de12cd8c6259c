/** The first line of every generated source file. */
export const banner = '// Made from openapi/ by `npm run generate`. Do not edit.\n';
