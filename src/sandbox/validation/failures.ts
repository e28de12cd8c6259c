import type { Failure } from './validate.js';

/** Most failures that are told: a list of all would be as long as the list that fails. */
const maxFailures = 20;

/**
 * Findings of a validator, with their places: `The 'data.text' field length must be at most 20000 characters.` The words of that
 * one begin as the vendor's description has them. The place of all is `whole`.
 */
export function listFailures(failures: readonly Failure[], whole = 'body'): string[] {
  return failures.slice(0, maxFailures).map((failure) => describe(failure, whole));
}

/**
 * Throws where there are findings.
 *
 * @param what names what was held against its shape: `seed`
 * @throws TypeError with the place of each
 */
export function throwFailures(what: string, failures: readonly Failure[]): void {
  if (failures.length > 0) throw new TypeError(`The ${what} is invalid: ${listFailures(failures, what).join(' ')}`);
}

/** All findings in one line, for those who work on the specification: `body/data/text must be string`. */
export function joinFailures(failures: readonly Failure[]): string {
  return failures.map(({ instancePath, message }) => `body${instancePath} ${message}`).join(', ');
}

function describe({ instancePath, keyword, params, message }: Failure, whole: string): string {
  const parts = instancePath.slice(1).split('/').filter(Boolean);
  const place = parts.join('.') || whole;
  if (keyword === 'required') return `The '${[...parts, params.missingProperty].join('.')}' is required.`;
  if (keyword === 'additionalProperties')
    return `The '${[...parts, params.additionalProperty].join('.')}' is not known here.`;
  if (keyword === 'maxLength' || keyword === 'minLength') {
    const bound = keyword === 'maxLength' ? 'most' : 'least';
    return `The '${place}' field length must be at ${bound} ${params.limit} characters.`;
  }
  return `The '${place}' ${message}${allowed(keyword, params)}.`;
}

/** The values that the message of a failure leaves out. */
function allowed(keyword: string, params: Failure['params']): string {
  if (keyword === 'enum') return `: ${params.allowedValues.join(', ')}`;
  return keyword === 'const' ? `: ${params.allowedValue}` : '';
}
