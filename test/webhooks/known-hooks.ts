import { readFileSync } from 'node:fs';

/** A webhook event or pre-hook, as the sources have it. */
export interface KnownHook {
  kind: string;
  name: string;
  group: string;
  /** The values that name it on the wire; of push notification events, those of `data.eventName`. */
  values: string[];
  /** The way in which those are known: seen, stated or inferred. */
  nameKnownBy: string;
  payload: string;
  /** `disputed` or `doubtful`, if anything. */
  mark: string | undefined;
  /** Keys beside those that every hook has. */
  furtherKeys: string[];
  /** The keys of `data` with their types, or the name of its type; nothing where no source has it. */
  data: string[];
  /** The operations behind it; `?` stands at those that a weak hint alone names. */
  operations: string[];
}

/** Every event and pre-hook of the sources, transcribed apart from `openapi/`. */
export function knownHooks(): KnownHook[] {
  const text = readFileSync(new URL('known-hooks.tsv', import.meta.url), 'utf8');
  const [, ...rows] = text.trimEnd().split('\n');
  return rows.map((row) => {
    const [kind = '', name = '', group = '', values = '', known = '', payload = '', mark, ...lists] = row.split('\t');
    const [furtherKeys = [], data = [], operations = []] = lists.map((each) => (each === '-' ? [] : each.split(' ')));
    const named = { kind, name, group, values: values.split('|'), nameKnownBy: known, payload };
    return { ...named, mark: mark === '-' ? undefined : mark, furtherKeys, data, operations };
  });
}
