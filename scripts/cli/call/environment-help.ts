import { securityHeaders } from '../../../generated/security.js';
import { keyVariable } from '../../../src/platform/environment.js';

/** The help on the environment variables that a call reads. */
export function environmentHelp(): string {
  const keys = Object.keys(securityHeaders).map(keyVariable).join(' and ');
  return `From the environment: the token (AMITY_ACCESS_TOKEN), the region (AMITY_REGION), and for the few operations that take a key in the token's place ${keys}. Where token or region is not set, the profile of AMITY_PROFILE has it, or the one that amity-openapi login made.`;
}
