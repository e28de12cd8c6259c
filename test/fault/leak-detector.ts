/** Finds what a batch of calls leaves behind in the process. */
export interface LeakDetector {
  /** Leaks and warnings since the detector was started. Waits for handles that are about to close. */
  problems(): Promise<string[]>;
}

const patienceMs = 3_000;

/** Watches the process for handles that stay open, unhandled rejections and warnings. */
export async function startLeakDetector(): Promise<LeakDetector> {
  const seen: string[] = [];
  const onRejection = (reason: unknown) => void seen.push(`a rejection was not handled: ${String(reason)}`);
  const onWarning = ({ name, message }: Error) => void seen.push(`${name}: ${message}`);
  process.on('unhandledRejection', onRejection);
  process.on('warning', onWarning);
  // The runner's own timers come and go. One that is gone later would hide one that is left.
  const settled = performance.now() + 200;
  let before = openHandles();
  while (before.size > 0 && performance.now() < settled) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    before = fewest(before, openHandles());
  }
  return {
    async problems() {
      const end = performance.now() + patienceMs;
      // Rejections are told a turn later, sockets go when the other end has heard of it.
      do await new Promise((resolve) => setTimeout(resolve, 10));
      while (surplus(before).length > 0 && performance.now() < end);
      process.off('unhandledRejection', onRejection);
      process.off('warning', onWarning);
      return [...seen, ...surplus(before)];
    },
  };
}

/** Counts the handles that keep the process alive, by kind. The test runner's own pipes do not count. */
function openHandles(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of process.getActiveResourcesInfo()) {
    if (/^(TCP|TLS|Timeout|Immediate|GetAddrInfo|FS)/.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function fewest(one: Map<string, number>, other: Map<string, number>): Map<string, number> {
  const common = [...one].map(([name, count]) => [name, Math.min(count, other.get(name) ?? 0)] as const);
  return new Map(common.filter(([, count]) => count > 0));
}

function surplus(before: Map<string, number>): string[] {
  return [...openHandles()]
    .filter(([name, count]) => count > (before.get(name) ?? 0))
    .map(([name, count]) => `${count - (before.get(name) ?? 0)} more ${name} than before`);
}
