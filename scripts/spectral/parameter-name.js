/** Generators that write one file, or one type, for each component let a parameter and a schema of one name overwrite each other. */
export default function parameterName(parameters, _options, { document }) {
  const schemas = document.data.components?.schemas ?? {};
  return Object.entries(parameters)
    .filter(([name]) => Object.hasOwn(schemas, name))
    .map(([name, { in: place }]) => ({
      message: `The parameter ${name} has a schema's name. Name it for its place too, such as ${name}In${capitalized(place)}.`,
      path: ['components', 'parameters', name],
    }));
}

function capitalized(word) {
  return word[0].toUpperCase() + word.slice(1);
}
