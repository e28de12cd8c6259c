/** Content that a user wrote: its text, else its fields as they are. Text stays text. */
export function Content({ data, type }: { data: Readonly<Record<string, unknown>>; type?: string }) {
  const { text, ...rest } = data;
  const hasRest = Object.keys(rest).length > 0;
  return (
    <>
      {typeof text === 'string' && <p class="text">{text}</p>}
      {hasRest && (
        <p class="quiet">
          {type} <code>{JSON.stringify(rest)}</code>
        </p>
      )}
    </>
  );
}
