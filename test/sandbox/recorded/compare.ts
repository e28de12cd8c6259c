/** Values at one place of a response, whose lists are written `[]`: `channels[].tags[]`. */
interface Place {
  readonly kinds: Set<string>;
  /** Number of the objects that have it. */
  present: number;
}

/** Objects whose keys are whatever programs have put there. */
const free = /\.(metadata|reactions)$/;
const ofImages = /\.attributes\.metadata$/;

/**
 * Finds what the sandbox's response lacks of the recorded one to the same call: keys, their presence in every object of a list,
 * and the kinds of their values.
 *
 * @param nullable Keys that are null in some recorded response.
 */
export function compare(recorded: unknown, answered: unknown, nullable: ReadonlySet<string>): string[] {
  const [wanted, found] = [placesOf(recorded), placesOf(answered)];
  return [...wanted.places].flatMap(([path, place]) => {
    const other = found.places.get(path);
    if (!other) return [`${path} is missing`];
    const findings: string[] = [];
    if (isInAll(wanted, path) && !isInAll(found, path)) findings.push(`${path} is not in all`);
    for (const kind of other.kinds) {
      const isKnown = kind === 'null' ? nullable.has(keyOf(path)) : place.kinds.has(kind) || isOnlyNull(place);
      if (!isKnown) findings.push(`${path} is ${kind}, not ${[...place.kinds].join(' or ')}`);
    }
    return findings;
  });
}

/** Keys that are null anywhere in a value. */
export function nullKeys(value: unknown): string[] {
  return [...placesOf(value).places].filter(([, { kinds }]) => kinds.has('null')).map(([path]) => keyOf(path));
}

interface Places {
  readonly places: Map<string, Place>;
  /** Number of objects at each path. */
  readonly objects: Map<string, number>;
}

function placesOf(value: unknown): Places {
  const found: Places = { places: new Map(), objects: new Map() };
  visit(found, value, '');
  return found;
}

function visit(found: Places, value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  if (free.test(path) && !ofImages.test(path)) return;
  if (!Array.isArray(value)) found.objects.set(path, (found.objects.get(path) ?? 0) + 1);
  for (const [key, each] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[]` : `${path}.${key}`;
    const place = found.places.get(at) ?? { kinds: new Set(), present: 0 };
    place.kinds.add(kindOf(each));
    place.present += 1;
    found.places.set(at, place);
    visit(found, each, at);
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

function isOnlyNull({ kinds }: Place): boolean {
  return kinds.size === 1 && kinds.has('null');
}

/** Whether every object that a key is one of has it. */
function isInAll({ places, objects }: Places, path: string): boolean {
  const parent = path.replace(/(\.[^.[\]]+|\[\])$/, '');
  const count = objects.get(parent);
  return count === undefined || places.get(path)?.present === count;
}

function keyOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
