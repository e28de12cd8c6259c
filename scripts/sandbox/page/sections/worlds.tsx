import { useState } from 'preact/hooks';
import { act } from '../act.js';
import { ConfirmButton } from '../parts/confirm-button.js';
import { worldName } from '../server.js';
import { useControl } from '../use-control.js';

/** Networks of their own, for tests that run at the same time. */
export function Worlds() {
  const { value } = useControl<{ worlds: { name: string }[] }>('/worlds');
  const [name, setName] = useState('');
  const open = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await act(`The world ${name} begins at the seed.`, 'POST', '/worlds', { name })) setName('');
  };
  return (
    <>
      <h2>Worlds</h2>
      <p class="quiet">A world is a network of its own that begins at the seed, for tests that run side by side.</p>
      <ul class="rows">
        <World name={undefined} />
        {value?.worlds.map((world) => (
          <World key={world.name} name={world.name} />
        ))}
      </ul>
      <form class="form" onSubmit={open}>
        <label>
          Name
          <input
            required
            pattern="[\w.\-]{1,100}"
            title="Letters, digits, dots, hyphens and underscores"
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit">Create a world</button>
      </form>
    </>
  );
}

function World({ name }: { name: string | undefined }) {
  const path = name === undefined ? '' : `/worlds/${name}`;
  const isThis = name === worldName;
  return (
    <li class="row">
      <strong>{name ?? 'The first world'}</strong> <code>{`${location.origin}${path}`}</code>
      <span class="end">
        {isThis ? (
          <span class="quiet">shown here</span>
        ) : (
          <a class="button" href={`${path}/_sandbox/`}>
            Open<span class="hidden"> {name ?? 'the first world'}</span>
          </a>
        )}
        {name !== undefined && !isThis && (
          <ConfirmButton question="Remove it?" onConfirm={() => act('Removed.', 'DELETE', `/worlds/${name}`)}>
            Remove
          </ConfirmButton>
        )}
      </span>
    </li>
  );
}
