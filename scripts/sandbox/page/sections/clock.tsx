import { useState } from 'preact/hooks';
import { act } from '../act.js';
import { clock } from '../live.js';
import { RunningClock } from '../parts/running-clock.js';

const hourMs = 60 * 60 * 1000;

const steps = { 'An hour on': hourMs, 'A day on': 24 * hourMs, 'A month on': 30 * 24 * hourMs };

/** The sandbox's time, and what moves it. */
export function Clock() {
  return (
    <>
      <p class="time">
        <RunningClock /> <span class="quiet">UTC, {clock.value.isStopped ? 'stands still' : 'runs'}</span>
      </p>
      <p class="actions">
        {Object.entries(steps).map(([label, advanceMs]) => (
          <button key={label} type="button" onClick={() => act('The clock is moved.', 'POST', 'clock', { advanceMs })}>
            {label}
          </button>
        ))}
      </p>
      <SetClock />
      <p class="quiet">Mutes end, polls close and tokens expire by this clock.</p>
    </>
  );
}

function SetClock() {
  const [moment, setMoment] = useState('');
  const set = (event: SubmitEvent) => {
    event.preventDefault();
    void act('The clock is set.', 'POST', 'clock', { now: `${moment}Z` });
  };
  return (
    <form class="form" onSubmit={set}>
      <label>
        Date and time in UTC
        <input
          type="datetime-local"
          required
          value={moment}
          onInput={(event) => setMoment(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Set the clock</button>
    </form>
  );
}
