import type { ComponentChildren } from 'preact';

/** A short fact. */
export function Badge({
  kind = 'plain',
  children,
}: {
  kind?: 'plain' | 'good' | 'bad' | 'warn';
  children: ComponentChildren;
}) {
  return <span class={`badge ${kind}`}>{children}</span>;
}

/** A response's status; a fault may have left none. */
export function StatusBadge({ status }: { status: number | undefined }) {
  if (status === undefined) return <Badge kind="bad">none</Badge>;
  return <Badge kind={status < 400 ? 'good' : 'bad'}>{status}</Badge>;
}

/** Says how many have flagged a thing. */
export function FlagBadge({ by }: { by: readonly string[] }) {
  if (by.length === 0) return null;
  return (
    <Badge kind="warn">
      {by.length} {by.length === 1 ? 'flag' : 'flags'}: {by.join(', ')}
    </Badge>
  );
}
