import type { Limited } from '../../../../src/sandbox/control/view/limit.js';
import type { ModerationView, RuleView } from '../../../../src/sandbox/control/view/moderation.js';
import { Badge, FlagBadge } from '../parts/badge.js';
import { More } from '../parts/more.js';
import { useControl } from '../use-control.js';

/** Flags and word lists. */
export function Moderation() {
  const { value } = useControl<ModerationView>('moderation');
  if (!value) return null;
  const { flags, blocklist, allowlist } = value;
  return (
    <>
      <h2>Flags</h2>
      {flags.total === 0 && <p class="quiet">Nothing is flagged.</p>}
      <ul class="rows">
        {flags.shown.map(({ kind, id, text, flaggedBy }) => (
          <li key={`${kind} ${id}`} class="row">
            <Badge>{kind}</Badge> <span class="text">{text}</span> <code>{id}</code>
            <FlagBadge by={flaggedBy} />
          </li>
        ))}
      </ul>
      <More of={flags} />
      <Rules name="Blocklist" rules={blocklist} />
      <Rules name="Allowlist" rules={allowlist} />
    </>
  );
}

function Rules({ name, rules }: { name: string; rules: Limited<RuleView> }) {
  return (
    <>
      <h2>{name}</h2>
      {rules.total === 0 && <p class="quiet">It is empty.</p>}
      <ul class="rows">
        {rules.shown.map(({ ruleId, regex, isEnabled, isMatchExactWord }) => (
          <li key={ruleId} class="row">
            <code>{regex}</code>
            {isMatchExactWord && <Badge>whole word</Badge>}
            {!isEnabled && <Badge kind="warn">disabled</Badge>}
          </li>
        ))}
      </ul>
      <More of={rules} />
    </>
  );
}
