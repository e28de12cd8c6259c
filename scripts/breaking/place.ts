/** The place of a difference in the specification, in words that a reader of the changelog knows. */
export interface Place {
  /** The name of the whole: `the body`. */
  whole: string;
  /** The words before the way to a part: `argument`. */
  lead: string;
  /** The way to the part, dotted; a named schema's way begins with its name. */
  path: string;
}

/** A schema that has a name. */
export function schemaPlace(name: string): Place {
  return { whole: '', lead: '', path: name };
}

/** The place of a property. */
export function propertyOf(place: Place, name: string): Place {
  return { ...place, path: place.path ? `${place.path}.${name}` : name };
}

/** The place of an array's elements. */
export function elementOf(place: Place): Place {
  return { ...place, path: `${place.path}[]` };
}

/** The place in a sentence. */
export function nameOf({ whole, lead, path }: Place): string {
  return path ? `${lead}${lead && ' '}\`${path}\`` : whole;
}
