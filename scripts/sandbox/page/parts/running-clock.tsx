import { useEffect, useState } from 'preact/hooks';
import { clock } from '../live.js';

/** The sandbox's time, which runs on unless it stands still. */
export function RunningClock() {
  const { now, isStopped, toldAtMs } = clock.value;
  const [, tick] = useState(0);
  useEffect(() => {
    if (isStopped) return;
    const timer = setInterval(() => tick((count) => count + 1), 1_000);
    return () => clearInterval(timer);
  }, [isStopped]);
  if (now === '') return null;
  const at = new Date(Date.parse(now) + (isStopped ? 0 : Date.now() - toldAtMs)).toISOString();
  return <time dateTime={at}>{at.slice(0, 19).replace('T', ' ')}</time>;
}
