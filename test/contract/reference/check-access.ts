import type { Bundle, Operation } from './openapi.js';
import { resolve } from './openapi.js';
import type { Section } from './types.js';

/** Every section of every document has the header `Authorization: Bearer`; the v3 pages also name a host. */
export function checkAccess(bundle: Bundle, section: Section, operation: Operation): string[] {
  const findings: string[] = [];
  const requirements = operation.security ?? bundle.security ?? [];
  const isBearer = (name: string): boolean => {
    const scheme = bundle.components?.securitySchemes?.[name];
    if (!scheme) return false;
    const { type, scheme: kind } = resolve(bundle, scheme);
    return type === 'http' && kind === 'bearer';
  };
  // An empty requirement would make the token optional.
  if (requirements.length === 0 || !requirements.every((one) => Object.keys(one).some(isBearer))) {
    findings.push('the bearer token is not required');
  }
  const { host } = section;
  if (host !== undefined && !(bundle.servers ?? []).some(({ url }) => url === host)) {
    findings.push(`no server has the url ${host}`);
  }
  return findings;
}
