import type { Call } from '../call.js';
import { refuse } from '../refuse.js';
import type { RuleListName, RuleRecord } from '../state/records/rules.js';
import { patternOf } from '../text/pattern.js';

/** Most work that the expressions of a list may be together, so that a text of the greatest length is looked at in seconds. */
const maxCost = 4_096;

/** Most rules that a list may have: as many as one request of version 2 may add (version 4.121 of the description). */
const maxRules = 10_000;

/** The rule of a list; refuses an id that none has. */
export function requireRule({ state }: Call, list: RuleListName, ruleId: string): RuleRecord {
  const rule = state.rules.get(ruleId);
  return rule?.list === list ? rule : refuse(400400, `Rule [${ruleId}] not found`);
}

/** Refuses expressions that are none, and more than a list may hold beside the rules that stay. */
export function requirePatterns(
  regexs: readonly string[],
  isMatchExactWord: boolean,
  others: Iterable<RuleRecord> = [],
): void {
  let count = regexs.length;
  let cost = 0;
  for (const regex of regexs) {
    const pattern = patternOf(regex, isMatchExactWord);
    if (!pattern) refuse(400001, `Regular expression [${regex.slice(0, 100)}] is invalid`);
    cost += pattern.cost;
  }
  for (const rule of others) {
    count += 1;
    cost += patternOf(rule.regex, rule.isMatchExactWord)?.cost ?? 0;
  }
  if (count > maxRules || cost > maxCost)
    refuse(500000, 'The limit of rules is reached', {
      detail: [`The list may hold ${maxRules} rules, and expressions of ${maxCost} steps in all.`],
    });
}
