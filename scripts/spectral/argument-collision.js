import { argumentName, bodyProperties, callOptions, collisions } from './lib/arguments.js';
import { operationRule } from './lib/operation.js';

export default operationRule(function* (operation, document) {
  const { parameters, at } = operation;
  const unnamed = new Set();
  for (const [name, schema] of collisions(document, operation)) {
    if (schema['x-amity-argument']) continue;
    unnamed.add(name);
    const message = `the body's ${name} has the name of a parameter. Give the property x-amity-argument: another name, or this one where both are the same value.`;
    yield { message, path: at('requestBody') };
  }
  const body = Object.entries(bodyProperties(document, operation)).filter(([name]) => !unnamed.has(name));
  // An argument that is given its own name on purpose takes the value of the other argument of that name.
  const isOwn = (each, name) => each['x-amity-argument'] !== name;
  const names = [
    ...parameters
      .filter(({ parameter }) => isOwn(parameter, parameter.name))
      .map(({ parameter }) => argumentName(parameter)),
    ...body.filter(([name, schema]) => isOwn(schema, name)).map(([name, schema]) => schema['x-amity-argument'] ?? name),
  ];
  for (const name of new Set(names.filter((each, index) => names.indexOf(each) !== index))) {
    yield { message: `two arguments are named ${name}. Rename one, a body property by x-amity-argument.`, path: at() };
  }
  for (const name of new Set(names.filter((each) => callOptions.includes(each)))) {
    const message = `the argument ${name} is named like an option of the command line. Give its property or query parameter x-amity-argument: another name; rename a path's placeholder.`;
    yield { message, path: at() };
  }
});
