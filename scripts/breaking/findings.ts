/** The side that uses a value: the caller sends it, or reads it. */
export type Side = 'requests' | 'responses';

/** The headings of Keep a Changelog that a comparison can fill. */
export type Heading = 'Added' | 'Changed' | 'Deprecated' | 'Removed';

/** One difference between two versions, with every operation that it touches. */
export interface Finding {
  heading: Heading;
  /** A sentence without its full stop. */
  what: string;
  /** The sides that a program written for the earlier version can break on; none where the change is harmless. */
  breaks: Set<Side>;
  operations: Set<string>;
}

/** The differences found so far. The same one found at many operations stays one. */
export class Findings {
  readonly #found = new Map<string, Finding>();

  /** Notes a difference; `breaks` are the sides that it breaks. */
  add(heading: Heading, what: string, breaks: readonly Side[] = [], operation?: string): void {
    const key = `${heading} ${what}`;
    const finding = this.#found.get(key) ?? { heading, what, breaks: new Set(), operations: new Set() };
    this.#found.set(key, finding);
    for (const side of breaks) finding.breaks.add(side);
    if (operation) finding.operations.add(operation);
  }

  list(): Finding[] {
    return [...this.#found.values()];
  }
}
