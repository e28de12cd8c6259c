import { fork } from 'node:child_process';
import { once } from 'node:events';
import { projectPath } from '../../../scripts/lib/paths.js';

/** The cost of a call in microseconds: by the clock, and of the processor. */
export interface Cost {
  wall: number;
  cpu: number;
}

/** A candidate in a process of its own. */
export interface Caller {
  /** Makes some calls, one after the other. */
  run(calls: number): Promise<Cost>;
  close(): void;
}

/** Starts a candidate of `candidates.mjs`. */
export async function startCaller(name: string, server: string, heyApi: string): Promise<Caller> {
  const child = fork(projectPath('test/bench/calls/caller.mjs'), [name, server, heyApi], { execArgv: [] });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The process of ${name} has ended.`);
  });
  ended.catch(() => {}); // told by whoever waits for a reply
  const reply = async () => {
    const [message] = await Promise.race([once(child, 'message'), ended]);
    return message;
  };
  await reply();
  return {
    run(calls) {
      child.send(calls);
      return reply();
    },
    close() {
      child.kill();
    },
  };
}
