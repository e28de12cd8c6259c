import { addRules, replaceRules, updateRule } from '../actions/rules.js';
import type { Call } from '../call.js';
import { given } from '../given.js';
import { filter, pageOf } from '../pages.js';
import { findRules, hasBlockedWord, hasLinkNotAllowed } from '../queries/rules.js';
import { refuse } from '../refuse.js';
import { requireAdministrator } from '../rules/permissions.js';
import { requirePatterns, requireRule } from '../rules/rules.js';
import type { RuleListName } from '../state/records/rules.js';
import { pagingWithPrevious } from '../views/paging.js';
import { ruleView } from '../views/rules.js';
import type { Handlers } from './handlers.js';

export const v2Blacklist: Handlers['v2']['blacklist'] = {
  ...v2List('blocklist'),
  download(call, { category = 'content' }) {
    requireAdministrator(call);
    call.assume('a word stands on a line of its own; the list of names and descriptions is empty');
    const rules = category === 'content' ? [...findRules(call.state, 'blocklist')] : [];
    return new Response(rules.map(({ regex }) => `${regex}\n`).join(''), {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  },
};

export const v2Whitelist: Handlers['v2']['whitelist'] = v2List('allowlist');

export const v3Blocklists: Handlers['v3']['blocklists'] = {
  ...v3List('blocklist'),
  verify(call, { data = [] }) {
    if (data.some((text) => hasBlockedWord(call.state, text))) refuse(400308, 'Some texts contain blocked words');
    return { success: true };
  },
};

export const v3Allowlists: Handlers['v3']['allowlists'] = {
  ...v3List('allowlist'),
  verify(call, { data = [] }) {
    call.assume('links are checked whether the switch isWhitelistEnabled is on or not');
    if (data.some((text) => hasLinkNotAllowed(call.state, text))) refuse(400309, 'Some URLs are not in the allow list');
    return { success: true };
  },
};

/** Operations of version 2 on both lists. */
function v2List(list: RuleListName) {
  return {
    query(call: Call, { regexs }: { regexs?: string[] | undefined }) {
      requireAdministrator(call);
      return { results: [...findRules(call.state, list, regexs)].map(ruleView) };
    },
    add(call: Call, { regexs, isMatchExactWord = false }: { regexs: string[]; isMatchExactWord?: boolean }) {
      requireAdministrator(call);
      add(call, list, regexs, isMatchExactWord);
    },
    updateMany(call: Call, { regexs }: { regexs: string[] }) {
      requireAdministrator(call);
      requirePatterns(regexs, false);
      call.assume('the list takes the place of the one before');
      replaceRules(call, list, regexs);
    },
    delete(call: Call, { ruleIds }: { ruleIds: string[] }) {
      requireAdministrator(call);
      for (const ruleId of ruleIds) requireRule(call, list, ruleId);
      for (const ruleId of ruleIds) call.state.rules.delete(ruleId);
    },
    update(call: Call, args: { ruleId: string; newRuleId: string; isMatchExactWord?: boolean; isEnabled?: boolean }) {
      requireAdministrator(call);
      const { ruleId, newRuleId, isMatchExactWord, isEnabled } = args;
      const rule = requireRule(call, list, ruleId);
      const others = filter(findRules(call.state, list), (other) => other !== rule);
      requirePatterns([newRuleId], isMatchExactWord ?? rule.isMatchExactWord, others);
      return ruleView(updateRule(call, ruleId, { regex: newRuleId, ...given({ isMatchExactWord, isEnabled }) }));
    },
  };
}

/** Operations of version 3 on both lists. */
function v3List(list: RuleListName) {
  return {
    query(
      call: Call,
      args: {
        regex?: string;
        sortBy?: 'firstCreated' | 'lastCreated';
        options?: { limit?: number; token?: string };
      },
    ) {
      requireAdministrator(call);
      call.assume('a regex is looked for in those of the rules; after and before are passed over');
      const { regex = '', sortBy = 'firstCreated', options } = args;
      const all = sortBy === 'firstCreated' ? findRules(call.state, list) : call.state.rules.newestBy('list', list);
      const page = pageOf(
        filter(all, (rule) => rule.regex.includes(regex)),
        options,
      );
      return { results: page.items.map(ruleView), paging: pagingWithPrevious(page) };
    },
    create(call: Call, { regexs, isMatchExactWord = false }: { regexs: string[]; isMatchExactWord?: boolean }) {
      requireAdministrator(call);
      add(call, list, regexs, isMatchExactWord);
      return { success: true };
    },
  };
}

function add(call: Call, list: RuleListName, regexs: readonly string[], isMatchExactWord: boolean): void {
  const others = filter(findRules(call.state, list), ({ regex }) => !regexs.includes(regex));
  requirePatterns(regexs, isMatchExactWord, others);
  call.assume('rules are added to those that are there, and none twice; case does not matter');
  addRules(call, list, regexs, isMatchExactWord);
}
