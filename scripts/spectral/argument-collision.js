import { argumentName, bodyProperties, collisions } from './lib/arguments.js';
import { operationRule } from './lib/operation.js';

export default operationRule(function* (operation, document) {
  const { parameters, at } = operation;
  const unnamed = new Set();
  for (const [name, schema] of collisions(document, operation)) {
    if (schema['x-amity-argument']) continue;
    unnamed.add(name);
    const message = `the body's ${name} has the name of a parameter. Give the property x-amity-argument, another name.`;
    yield { message, path: at('requestBody') };
  }
  const body = Object.entries(bodyProperties(document, operation)).filter(([name]) => !unnamed.has(name));
  const names = [
    ...parameters.map(({ parameter }) => argumentName(parameter)),
    ...body.map(([name, schema]) => schema['x-amity-argument'] ?? name),
  ];
  for (const name of new Set(names.filter((each, index) => names.indexOf(each) !== index))) {
    yield { message: `two arguments are named ${name}. Rename one, a body property by x-amity-argument.`, path: at() };
  }
});
