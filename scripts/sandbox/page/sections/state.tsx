import { act, outcome } from '../act.js';
import { ConfirmButton } from '../parts/confirm-button.js';
import { worldUrl } from '../server.js';
import { LoadExample } from './start.js';
import { Worlds } from './worlds.js';

/** The state as a whole, and the worlds beside this one. */
export function State() {
  return (
    <>
      <p>
        This network answers at <code>{worldUrl}</code>.
      </p>
      <h2>State</h2>
      <p class="actions">
        <ConfirmButton question="Lose all changes?" onConfirm={() => act('Back at the seed.', 'POST', 'reset')}>
          Reset to the seed
        </ConfirmButton>
        <a class="button" href="state" download="sandbox-state.json">
          Export
        </a>
        <LoadExample />
      </p>
      <form class="form">
        <label>
          Import a seed or a state
          <input type="file" accept=".json,application/json" onChange={(event) => void load(event.currentTarget)} />
        </label>
      </form>
      <Worlds />
    </>
  );
}

/** Puts the file that was chosen in the place of the state. */
async function load(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  try {
    await act(`${file.name} is loaded.`, 'PUT', 'state', JSON.parse(await file.text()));
  } catch {
    outcome.value = { text: `${file.name} is no JSON.`, isFailure: true };
  }
  // The same file can be chosen again.
  input.value = '';
}
