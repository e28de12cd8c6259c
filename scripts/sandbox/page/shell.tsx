import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { outcome } from './act.js';
import { isConnected, requests } from './live.js';
import { RunningClock } from './parts/running-clock.js';
import { linkTo, route } from './route.js';
import { Channels } from './sections/channels.js';
import { Clock } from './sections/clock.js';
import { Communities } from './sections/communities.js';
import { Faults } from './sections/faults.js';
import { Moderation } from './sections/moderation.js';
import { Requests } from './sections/requests.js';
import { State } from './sections/state.js';
import { Users } from './sections/users.js';
import { Webhooks } from './sections/webhooks.js';
import { worldName } from './server.js';
import { useControl } from './use-control.js';

interface Section {
  readonly title: string;
  /** The table of the network that it counts. */
  readonly counts?: string;
  show(id: string | undefined): ComponentChild;
}

const sections: Readonly<Record<string, Section>> = {
  channels: { title: 'Channels', counts: 'channels', show: (id) => <Channels id={id} /> },
  communities: { title: 'Communities', counts: 'communities', show: (id) => <Communities id={id} /> },
  users: { title: 'Users', counts: 'users', show: () => <Users /> },
  moderation: { title: 'Moderation', show: () => <Moderation /> },
  requests: { title: 'Requests', show: (id) => <Requests id={id} /> },
  webhooks: { title: 'Webhooks', show: () => <Webhooks /> },
  faults: { title: 'Faults', show: () => <Faults /> },
  clock: { title: 'Clock', show: () => <Clock /> },
  state: { title: 'State and worlds', show: () => <State /> },
};

/** The facts that `GET /_sandbox` gives. */
interface Description {
  readonly version: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** The page: its header, its menu and one section. */
export function Shell() {
  const { section, id } = route.value;
  const shown = sections[section];
  const title = shown?.title ?? 'Not found';
  useEffect(() => {
    document.title = `${id ?? title} – Sandbox`;
  }, [id, title]);
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the content
      </button>
      <header class="top">
        <a class="brand" href={linkTo('channels')}>
          Sandbox{worldName && `: ${worldName}`}
        </a>
        <a class="now" href={linkTo('clock')}>
          <span class="hidden">Clock: </span>
          <RunningClock />
        </a>
        <span class={isConnected.value ? 'live on' : 'live'} role="status">
          {isConnected.value ? 'Live' : 'Not connected'}
        </span>
      </header>
      <Menu section={section} />
      <main id="main" tabIndex={-1}>
        <h1>{title}</h1>
        {shown ? shown.show(id) : <p class="empty">There is nothing at this address.</p>}
      </main>
      <Outcome />
    </>
  );
}

function Menu({ section }: { section: string }) {
  const { value } = useControl<Description>('../_sandbox');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => centreCurrent(list.current), [section]);
  const countOf = (name: string, counts: string | undefined) =>
    name === 'requests' ? requests.value.length : counts && shownCount(counts, value?.counts);
  return (
    <nav class="menu" aria-label="Sections">
      <ul ref={list}>
        {Object.entries(sections).map(([name, { title, counts }]) => (
          <li key={name}>
            <a href={linkTo(name)} aria-current={name === section ? 'page' : undefined}>
              {title}
              <span class="count">{countOf(name, counts)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Moves the menu to its current entry: on a phone it is a strip that is wider than the screen. Keeps the focus where it is. */
function centreCurrent(list: HTMLElement | null): void {
  const current = list?.querySelector<HTMLElement>('[aria-current]');
  if (list && current) list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
}

/** The number of things in a section; a community's channel is no channel there. */
function shownCount(name: string, counts: Description['counts'] = {}): number | undefined {
  const count = counts[name];
  return name === 'channels' && count !== undefined ? count - (counts.communities ?? 0) : count;
}

/** Says what came of the last thing that was done. */
function Outcome() {
  const { value } = outcome;
  useEffect(() => {
    if (!value || value.isFailure) return;
    const timer = setTimeout(() => {
      if (outcome.value === value) outcome.value = undefined;
    }, 4_000);
    return () => clearTimeout(timer);
  }, [value]);
  return (
    <div class="outcome" role="status">
      {value && (
        <p class={value.isFailure ? 'bad' : 'good'}>
          {value.text}
          <button
            type="button"
            onClick={() => {
              outcome.value = undefined;
            }}
          >
            Close
          </button>
        </p>
      )}
    </div>
  );
}
