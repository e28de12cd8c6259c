/**
 * Puts a field of a multipart body where its name says: `tags[0]`, `options[limit]`. It follows the rules of the
 * package append-field, which multer, the usual way to read such bodies under Express, goes by.
 */
export function appendField(target: Fields, name: string, value: string): void {
  const path = parseName(name);
  let node = target;
  path.forEach(({ key, appends }, index) => {
    const next = path[index + 1];
    if (next) node = descend(node, key, next.isIndex);
    else setLast(node, key, value, appends);
  });
}

/** A tree of fields; arrays are objects too, with the indexes for keys. */
export interface Fields {
  [key: string]: string | Fields | undefined;
}

interface Step {
  key: string;
  isIndex: boolean;
  appends: boolean;
}

function parseName(name: string): Step[] {
  const whole = [{ key: name, isIndex: false, appends: false }];
  const first = /^[^[]+/.exec(name)?.[0];
  if (first === undefined) return whole;
  const steps: Step[] = [{ key: first, isIndex: false, appends: false }];
  let rest = name.slice(first.length);
  while (rest !== '') {
    const key = /^\[([^\]]+)\]/.exec(rest)?.[1];
    const last = steps.at(-1);
    if (rest === '[]' && last) {
      last.appends = true;
      return steps;
    }
    if (key === undefined) return whole;
    const isIndex = /^\d+$/.test(key);
    steps.push({ key: isIndex ? String(Number.parseInt(key, 10)) : key, isIndex, appends: false });
    rest = rest.slice(key.length + 2);
  }
  return steps;
}

function descend(node: Fields, key: string, toIndex: boolean): Fields {
  const found = node[key];
  let next: Fields;
  if (found === undefined) next = toIndex ? list([]) : bare({});
  else if (typeof found === 'string') next = bare({ '': found });
  else if (Array.isArray(found) && !toIndex) next = bare({ ...found });
  else return found;
  node[key] = next;
  return next;
}

function setLast(node: Fields, key: string, value: string, appends: boolean): void {
  const found = node[key];
  if (found === undefined) node[key] = appends ? list([value]) : value;
  else if (typeof found === 'string') node[key] = list([found, value]);
  else if (Array.isArray(found)) found.push(value);
  else setLast(found, '', value, false);
}

function list(values: string[]): Fields {
  return values as unknown as Fields; // an array is read and written by its indexes here
}

/** An object without a prototype, so that a field may be called `constructor`. */
function bare(fields: Fields): Fields {
  return Object.assign(Object.create(null), fields);
}
