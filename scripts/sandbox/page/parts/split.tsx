import type { ComponentChildren } from 'preact';
import { linkTo } from '../route.js';

interface SplitProps {
  section: string;
  /** The name of the list. */
  label: string;
  list: ComponentChildren;
  /** The entry that is open; nothing where none is. */
  details: ComponentChildren | undefined;
  placeholder: string;
}

/** A list, and beside it what of it is open; a phone shows one of them. */
export function Split({ section, label, list, details, placeholder }: SplitProps) {
  return (
    <div class={details === undefined ? 'split' : 'split is-open'}>
      <section class="list" aria-label={label}>
        {list}
      </section>
      <section class="details" aria-label="Details">
        {details === undefined ? (
          <p class="empty">{placeholder}</p>
        ) : (
          <>
            <a class="back" href={linkTo(section)}>
              ← {label}
            </a>
            {details}
          </>
        )}
      </section>
    </div>
  );
}
