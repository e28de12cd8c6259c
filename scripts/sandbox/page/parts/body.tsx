interface BodyProps {
  text: string | undefined;
  /** Said where there is no text. */
  none: string;
}

/** A body; one in JSON with its lines broken. */
export function Body({ text, none }: BodyProps) {
  return text === undefined ? <p class="quiet">{none}</p> : <pre>{pretty(text)}</pre>;
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
