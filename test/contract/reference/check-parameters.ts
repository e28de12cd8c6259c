import type { Offered } from './offered.js';
import type { Bundle, Schema } from './openapi.js';
import { alternatives, enumeration, members, typeOf } from './schemas.js';
import type { Parameter } from './types.js';

export function checkParameters(bundle: Bundle, reference: Parameter[], offered: Offered[]): string[] {
  const findings: string[] = [];
  const extra = offered.filter((one) => !reference.some((parameter) => matches(parameter, one)));
  for (const parameter of reference) {
    const found = offered.find((one) => matches(parameter, one));
    const label = `${parameter.in} parameter ${parameter.name}`;
    if (found) {
      findings.push(...checkOne(bundle, parameter, found).map((finding) => `${label} ${finding}`));
      continue;
    }
    // Only what the reference has nowhere can be a stray: ruleId in the path is no misplaced ruleId of the body.
    const stray = extra.findIndex((one) => one.name === parameter.name);
    findings.push(`${label} is ${stray < 0 ? 'missing' : `in the wrong place: ${extra[stray]?.in}`}`);
    if (stray >= 0) extra.splice(stray, 1);
  }
  const unattested = extra.filter((one) => !isAttestedLater(one));
  return [...findings, ...unattested.map((one) => `${one.in} parameter ${one.name} is not in the reference`)];
}

/** Whether its schema names evidence: later sources add arguments and values to the reference, and say which they are. */
function isAttestedLater({ schemas }: Offered): boolean {
  return schemas.some((schema) => schema['x-amity-evidence'] !== undefined);
}

function matches(parameter: Parameter, one: Offered): boolean {
  return one.name === parameter.name && one.in === parameter.in;
}

function checkOne(bundle: Bundle, parameter: Parameter, found: Offered): string[] {
  const findings: string[] = [];
  const expect = (what: string, is: unknown, reference: unknown): void => {
    if (JSON.stringify(is) !== JSON.stringify(reference)) {
      findings.push(`has ${what} ${show(is)}; the reference has ${show(reference)}`);
    }
  };
  const isLater = isAttestedLater(found);
  const type = typeOf(bundle, found.schemas);
  expect('type', isLater ? type.replace(/ \| null$/, '') : type, parameter.type);
  expect('required', found.required, parameter.required);
  // An enumeration is a set: its order says nothing. Where later sources attest more values, those of the reference stay.
  const values = enumeration(found.schemas)?.sort();
  expect(
    'enum',
    isLater ? values?.filter((each) => parameter.enum?.some((one) => one === each)) : values,
    parameter.enum?.toSorted(),
  );
  const defaults = [...new Set(found.schemas.map((schema) => schema.default))];
  expect('default', defaults.length > 1 ? defaults : defaults[0], parameter.default);
  if (parameter.elements) {
    for (const schema of found.schemas) expect('elements', [schema.minItems, schema.maxItems], parameter.elements);
  }
  if (parameter.characters) {
    for (const schema of found.schemas.flatMap((one) => (one.items ? alternatives(bundle, one.items) : [one]))) {
      expect('characters', [schema.minLength, schema.maxLength], parameter.characters);
    }
  }
  if (parameter.type !== 'object' || type !== 'object') return findings;
  const fields = members(bundle, found.schemas).map((member) => member.name);
  expect('fields', fields.sort(), (parameter.fields ?? []).toSorted());
  if (!parameter.fields && found.schemas.some((schema) => schema.additionalProperties === false)) {
    findings.push('takes no keys; the reference has an object of any keys');
  }
  // In any other style the keys travel without the name of the object.
  if (parameter.in === 'query') expect('style', found.style, 'deepObject');
  return findings;
}

/** Whether every alternative with that value of the other parameter requires the key within the object. */
export function checkRequiredField(bundle: Bundle, parameter: Parameter, body: Schema): string[] {
  const rule = parameter.requiredField;
  if (!rule) return [];
  const lacking = alternatives(bundle, body).some((alternative) => {
    const selector = alternative.properties?.[rule.with];
    const object = alternative.properties?.[parameter.name];
    const allowed = selector && enumeration(alternatives(bundle, selector));
    if (allowed && !allowed.includes(rule.value)) return false;
    return !object || alternatives(bundle, object).some((one) => !one.required?.includes(rule.field));
  });
  if (!lacking) return [];
  return [`body parameter ${parameter.name} does not require ${rule.field} with ${rule.with} ${rule.value}`];
}

function show(value: unknown): string {
  return value === undefined ? 'none' : (JSON.stringify(value) ?? 'none');
}
