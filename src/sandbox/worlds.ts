import type { World } from './world.js';

/** The worlds beside the first one, by name. */
export class Worlds {
  readonly #first: World;
  readonly #worlds = new Map<string, World>();

  constructor(first: World) {
    this.#first = first;
  }

  /** Opens a world that begins at the first one's seed; one of that name begins anew. */
  open(name: string): void {
    this.#worlds.set(name, this.#first.anew());
  }

  /** Their names, the oldest first. */
  names(): string[] {
    return [...this.#worlds.keys()];
  }

  /** Whether there was one to close. */
  close(name: string): boolean {
    return this.#worlds.delete(name);
  }

  /** The world that a path is in, and the path within it. */
  find(pathname: string): { world: World; path: string; prefix: string } | undefined {
    const [prefix, name] = /^\/worlds\/([^/]+)/.exec(pathname) ?? [];
    if (prefix === undefined || name === undefined) return { world: this.#first, path: pathname, prefix: '' };
    const world = this.#worlds.get(name);
    return world && { world, path: pathname.slice(prefix.length), prefix };
  }
}
