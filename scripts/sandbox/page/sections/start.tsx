import type { ComponentChildren } from 'preact';
import example from '../../../../openapi/seeds/lantern.json' with { type: 'json' };
import { act } from '../act.js';
import { worldUrl } from '../server.js';

/** Says that there is nothing yet, and how something comes to be there. */
export function Start({ children }: { children: ComponentChildren }) {
  return (
    <div class="empty">
      <p>{children}</p>
      <p>
        Point a client at <code>{worldUrl}</code>, or begin with an example.
      </p>
      <LoadExample />
    </div>
  );
}

/** Puts the example network in the place of what is there. */
export function LoadExample() {
  return (
    <button type="button" onClick={() => act('The example network is loaded.', 'PUT', 'state', example)}>
      Load the example network
    </button>
  );
}
