import type { RuleListName, RuleRecord } from '../../state/records/rules.js';
import type { World } from '../../world.js';
import { type Limited, limited } from './limit.js';
import { namesOf } from './names.js';

/** A thing that users have flagged. */
export interface FlagView {
  readonly kind: 'message' | 'post' | 'comment' | 'user';
  readonly id: string;
  /** Its text; a user's name. */
  readonly text: string;
  /** Names of the users who have flagged it. */
  readonly flaggedBy: readonly string[];
}

export type RuleView = Pick<RuleRecord, 'ruleId' | 'regex' | 'isEnabled' | 'isMatchExactWord'>;

export interface ModerationView {
  readonly flags: Limited<FlagView>;
  readonly blocklist: Limited<RuleView>;
  readonly allowlist: Limited<RuleView>;
}

/** Flags and word lists. */
export function viewModeration(world: World): ModerationView {
  const flags = [...flaggedThings(world)];
  return {
    flags: limited(flags, flags.length, (flag) => flag),
    blocklist: viewRules(world, 'blocklist'),
    allowlist: viewRules(world, 'allowlist'),
  };
}

function viewRules({ state }: World, list: RuleListName): Limited<RuleView> {
  return limited(state.rules.by('list', list), state.rules.countBy('list', list), (rule) => {
    const { ruleId, regex, isEnabled, isMatchExactWord } = rule;
    return { ruleId, regex, isEnabled, isMatchExactWord };
  });
}

interface Flaggable {
  readonly isDeleted: boolean;
  readonly flaggedBy: readonly string[];
}

function* flaggedThings({ state }: World): Iterable<FlagView> {
  const by = ({ flaggedBy }: Flaggable) => namesOf(state, flaggedBy);
  for (const row of flagged(state.messages.all()))
    yield { kind: 'message', id: row.messageId, text: textOf(row.data), flaggedBy: by(row) };
  for (const row of flagged(state.posts.all()))
    yield { kind: 'post', id: row.postId, text: textOf(row.data), flaggedBy: by(row) };
  for (const row of flagged(state.comments.all()))
    yield { kind: 'comment', id: row.commentId, text: textOf(row.data), flaggedBy: by(row) };
  for (const row of flagged(state.users.all()))
    yield { kind: 'user', id: row.userId, text: row.displayName, flaggedBy: by(row) };
}

function* flagged<Row extends Flaggable>(rows: Iterable<Row>): Iterable<Row> {
  for (const row of rows) if (!row.isDeleted && row.flaggedBy.length > 0) yield row;
}

function textOf({ text }: Readonly<Record<string, unknown>>): string {
  return typeof text === 'string' ? text : '';
}
