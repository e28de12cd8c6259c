import type { Call } from '../call.js';
import { pairKey } from '../state/pair-key.js';
import type { RuleListName, RuleRecord } from '../state/records/rules.js';

/** Adds rules to a list. What a rule says already is not said twice. */
export function addRules(call: Call, list: RuleListName, regexs: readonly string[], isMatchExactWord = false): void {
  for (const regex of regexs) {
    const rule = call.state.rules.findBy('regex', pairKey(list, regex));
    call.state.rules.put({
      ruleId: rule?.ruleId ?? call.ids.objectId(),
      list,
      regex,
      isMatchExactWord,
      isEnabled: true,
      createdAt: rule?.createdAt ?? call.now,
      updatedAt: call.now,
    });
  }
}

/** Puts rules in the place of all that a list has. Those that it has already stay as they are. */
export function replaceRules(call: Call, list: RuleListName, regexs: readonly string[]): void {
  const wanted = new Set(regexs);
  for (const { ruleId, regex } of [...call.state.rules.by('list', list)]) {
    if (!wanted.delete(regex)) call.state.rules.delete(ruleId);
  }
  addRules(call, list, [...wanted]);
}

/** Changes a rule. */
export function updateRule({ state, now }: Call, ruleId: string, changes: Partial<RuleRecord>): RuleRecord {
  return state.rules.update(ruleId, { ...changes, updatedAt: now });
}
