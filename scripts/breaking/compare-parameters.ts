import { argumentName } from '../openapi/arguments.js';
import type { Parameter } from '../openapi/document.js';
import type { Operation } from '../openapi/operations.js';
import { compareSchemas } from './compare-schemas.js';
import { nameOf, type Place } from './place.js';
import { note, type Walk } from './walk.js';

/** Compares what an operation takes in its path, query and headers. */
export function compareParameters(walk: Walk, before: Operation, after: Operation): void {
  const [old, now] = [[...before.parameters], [...after.parameters]];
  const paths: [string[], string[]] = [placeholders(before.path), placeholders(after.path)];
  for (const isPartner of [isSame, hasSameArgument, hasSamePosition]) {
    for (const was of [...old]) {
      const is = now.find((each) => isPartner(was, each, paths));
      if (!is) continue;
      old.splice(old.indexOf(was), 1);
      now.splice(now.indexOf(is), 1);
      compareParameter(walk, was, is);
    }
  }
  for (const was of old) {
    note(walk, 'Removed', `argument \`${argumentName(was)}\` is gone`, { requests: true });
  }
  for (const is of now) {
    const what = `argument \`${argumentName(is)}\` is new${is.required ? ' and required' : ''}`;
    note(walk, 'Added', what, { requests: is.required === true });
  }
}

function isSame(was: Parameter, is: Parameter): boolean {
  return was.in === is.in && was.name === is.name;
}

function hasSameArgument(was: Parameter, is: Parameter): boolean {
  return argumentName(was) === argumentName(is);
}

/** A placeholder of the path that only has another name. */
function hasSamePosition(was: Parameter, is: Parameter, [before, after]: [string[], string[]]): boolean {
  if (was.in !== 'path' || is.in !== 'path' || before.length !== after.length) return false;
  return before.indexOf(was.name) === after.indexOf(is.name);
}

function placeholders(path: string): string[] {
  return path.match(/(?<=\{)[^}]+/g) ?? [];
}

function compareParameter(walk: Walk, was: Parameter, is: Parameter): void {
  const [oldName, newName] = [argumentName(was), argumentName(is)];
  const place: Place = { whole: '', lead: 'argument', path: newName };
  const name = nameOf(place);
  if (oldName !== newName) note(walk, 'Changed', `${name} was \`${oldName}\``, { requests: true });
  const [oldWire, newWire] = [onTheWire(was), onTheWire(is)];
  if (oldWire !== newWire) {
    note(walk, 'Changed', `${name} is sent as ${newWire}, was ${oldWire}`, { requests: true });
  }
  if (is.required && !was.required) note(walk, 'Changed', `${name} is required`, { requests: true });
  if (was.required && !is.required) note(walk, 'Changed', `${name} is no longer required`);
  if (is.deprecated && !was.deprecated) note(walk, 'Deprecated', `${name} is deprecated`);
  compareSchemas(walk, was.schema, is.schema, place);
}

/** The way a parameter travels. A placeholder's name does not. */
function onTheWire(parameter: Parameter): string {
  const style = parameter.style ?? (parameter.in === 'query' ? 'form' : 'simple');
  const isExploded = parameter.explode ?? style === 'form';
  const name = parameter.in === 'path' ? '' : ` \`${parameter.name}\``;
  return `${parameter.in}${name}, ${style}${isExploded ? ' exploded' : ''}`;
}
