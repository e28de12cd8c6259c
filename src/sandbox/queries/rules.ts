import { filter } from '../pages.js';
import type { RuleListName, RuleRecord } from '../state/records/rules.js';
import type { State } from '../state/state.js';
import { hostOf, linksIn } from '../text/links.js';
import { patternOf } from '../text/pattern.js';

/** The rules of a list with one of these expressions; all, where none are named. The first come first. */
export function findRules(state: State, list: RuleListName, regexs: readonly string[] = []): Iterable<RuleRecord> {
  return filter(state.rules.by('list', list), ({ regex }) => regexs.length === 0 || regexs.includes(regex));
}

/** Whether a text has something in it that a rule of the blocklist is found in. */
export function hasBlockedWord(state: State, text: string): boolean {
  for (const { isEnabled, regex, isMatchExactWord } of state.rules.by('list', 'blocklist')) {
    if (isEnabled && patternOf(regex, isMatchExactWord)?.isIn(text)) return true;
  }
  return false;
}

/** Whether a text has a link in it that the allowlist does not name. */
export function hasLinkNotAllowed(state: State, text: string): boolean {
  return linksIn(text).some((link) => !isAllowed(state, link));
}

/** Whether a rule is found in the link's host, or is the whole link. */
function isAllowed(state: State, link: string): boolean {
  const host = hostOf(link);
  if (host === undefined) return false;
  for (const { isEnabled, regex } of state.rules.by('list', 'allowlist')) {
    const pattern = isEnabled ? patternOf(regex, false) : undefined;
    if (pattern?.isIn(host) || pattern?.isAll(link) || isOrigin(regex, link)) return true;
  }
  return false;
}

/** Whether a rule is written as an address, of the place that the link leads to. */
function isOrigin(regex: string, link: string): boolean {
  return URL.canParse(regex) && URL.canParse(link) && new URL(regex).host === new URL(link).host;
}
