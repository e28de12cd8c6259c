/** A time of the sandbox, short, with the whole of it for whoever points at it. */
export function Moment({ at, withDate = false }: { at: string; withDate?: boolean }) {
  const [date = '', time = ''] = at.split('T');
  return (
    <time dateTime={at} title={at}>
      {withDate && `${date} `}
      {time.slice(0, 8)}
    </time>
  );
}

/** Until when something lasts. A date of the far future is none. */
export function until(at: string): string {
  return at.startsWith('+') ? 'for ever' : `until ${at.slice(0, 16).replace('T', ' ')}`;
}
