import { type Static, Type } from '@sinclair/typebox';
import { time } from '../fields.js';
import { pairKey } from '../pair-key.js';
import { defineTable } from '../table.js';

/** The rules of the blocklist and the allowlist: words, links, or regular expressions for them. */
export const rules = defineTable(
  Type.Object({
    ruleId: Type.String(),
    list: Type.Union([Type.Literal('blocklist'), Type.Literal('allowlist')]),
    regex: Type.String(),
    /** Whether the word must stand alone. */
    isMatchExactWord: Type.Boolean(),
    isEnabled: Type.Boolean(),
    createdAt: time,
    updatedAt: time,
  }),
  (rule) => rule.ruleId,
  {
    list: (rule) => rule.list,
    regex: (rule) => pairKey(rule.list, rule.regex),
  },
);

export type RuleRecord = Static<typeof rules.fields>;

/** List that it belongs to. */
export type RuleListName = RuleRecord['list'];
