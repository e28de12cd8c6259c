import type { MemberView } from '../../../../src/sandbox/control/view/channels.js';
import type { Limited } from '../../../../src/sandbox/control/view/limit.js';
import { Badge } from './badge.js';
import { until } from './moment.js';
import { More } from './more.js';

/** Whoever is in a channel or community, or banned from it. */
export function Members({ members }: { members: Limited<MemberView> }) {
  const banned = members.shown.filter(({ membership }) => membership === 'banned').length;
  return (
    <details class="members">
      <summary>
        {members.total - banned} {members.total - banned === 1 ? 'member' : 'members'}
        {banned > 0 && `, ${banned} banned`}
      </summary>
      <ul class="rows">
        {members.shown.map(({ userId, displayName, membership, roles, mutedUntil }) => (
          <li key={userId} class="row">
            <strong>{displayName}</strong> <code>{userId}</code>
            {membership === 'banned' && <Badge kind="bad">banned</Badge>}
            {mutedUntil !== null && <Badge kind="warn">muted {until(mutedUntil)}</Badge>}
            {roles.map((role) => (
              <Badge key={role}>{role}</Badge>
            ))}
          </li>
        ))}
      </ul>
      <More of={members} />
    </details>
  );
}
