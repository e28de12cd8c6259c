import type { Schemas } from '../../../generated/client.js';
import type { RuleRecord } from '../state/records/rules.js';

/** A rule as either version answers with it. One of the allowlist has no word to stand alone. */
export function ruleView({ list, isMatchExactWord, ...rule }: RuleRecord): Schemas['RuleV2'] {
  return { ...rule, ...(list === 'blocklist' && { isMatchExactWord }), isDeleted: false };
}
