import type { World } from './world.js';

/** A world that a path leads to, the path within it, and the one to it. */
interface FoundWorld {
  readonly world: World;
  /** The worlds below it. */
  readonly worlds: Worlds;
  readonly path: string;
  readonly prefix: string;
}

/** A world and those below it, by name. Each of these may have worlds of its own. */
export class Worlds {
  readonly #first: World;
  readonly #below = new Map<string, Worlds>();

  constructor(first: World) {
    this.#first = first;
  }

  /** Opens a world that begins at the first one's seed; one of that name begins anew. */
  open(name: string): void {
    this.#below.set(name, new Worlds(this.#first.anew()));
  }

  /** Their names, the oldest first. */
  names(): string[] {
    return [...this.#below.keys()];
  }

  /** Whether there was one to close. Those below it end with it. */
  close(name: string): boolean {
    return this.#below.delete(name);
  }

  /** The world that a path is in; nothing where there is none of its name. */
  find(pathname: string): FoundWorld | undefined {
    const [prefix, name] = /^\/worlds\/([^/]+)/.exec(pathname) ?? [];
    if (prefix === undefined || name === undefined)
      return { world: this.#first, worlds: this, path: pathname, prefix: '' };
    const found = this.#below.get(name)?.find(pathname.slice(prefix.length));
    return found && { ...found, prefix: `${prefix}${found.prefix}` };
  }
}
