import type { Limited } from '../../../../src/sandbox/control/view/limit.js';

/** Says where a list is longer than what is shown. */
export function More({ of: { total, shown } }: { of: Limited<unknown> }) {
  return total > shown.length ? (
    <p class="quiet">
      {shown.length} of {total} are shown.
    </p>
  ) : null;
}
