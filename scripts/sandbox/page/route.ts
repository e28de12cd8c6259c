import { signal } from '@preact/signals';

/** A place in the page: a section, and what of it is shown. */
export interface Route {
  readonly section: string;
  readonly id: string | undefined;
}

/** The place that the page is at, by its address. */
export const route = signal(read());

addEventListener('hashchange', () => {
  route.value = read();
});

/** The address of a place. */
export function linkTo(section: string, id?: string | number): string {
  return `#/${section}${id === undefined ? '' : `/${encodeURIComponent(id)}`}`;
}

function read(): Route {
  const [, section = '', id] = location.hash.split('/');
  return { section: section || 'channels', id: id === undefined ? undefined : decodeURIComponent(id) };
}
