/** The number of reactions of each name that a thing has. */
export function Reactions({ counts }: { counts: Readonly<Record<string, number>> }) {
  const names = Object.entries(counts).filter(([, count]) => count > 0);
  if (names.length === 0) return null;
  return (
    <ul class="chips" aria-label="Reactions">
      {names.map(([name, count]) => (
        <li key={name}>
          {name} {count}
        </li>
      ))}
    </ul>
  );
}
