import type { UsersView, UserView } from '../../../../src/sandbox/control/view/users.js';
import { Badge, FlagBadge } from '../parts/badge.js';
import { until } from '../parts/moment.js';
import { More } from '../parts/more.js';
import { useControl } from '../use-control.js';
import { Start } from './start.js';

/** The users, and what state each is in. */
export function Users() {
  const { value } = useControl<UsersView>('users');
  if (!value) return null;
  if (value.users.total === 0) return <Start>There are no users yet.</Start>;
  return (
    <>
      <ul class="rows">
        {value.users.shown.map((user) => (
          <User key={user.userId} user={user} />
        ))}
      </ul>
      <More of={value.users} />
    </>
  );
}

function User({ user }: { user: UserView }) {
  return (
    <li class="row">
      <strong>{user.displayName || user.userId}</strong> <code>{user.userId}</code>
      {user.isDeleted && <Badge kind="bad">deleted</Badge>}
      {user.isBanned && <Badge kind="bad">banned</Badge>}
      {user.mutedUntil !== null && <Badge kind="warn">muted {until(user.mutedUntil)}</Badge>}
      <FlagBadge by={user.flaggedBy} />
      {user.roles.map((role) => (
        <Badge key={role}>{role}</Badge>
      ))}
      <span class="quiet end">
        {user.channels} {user.channels === 1 ? 'membership' : 'memberships'}
      </span>
    </li>
  );
}
