import { signal } from '@preact/signals';
import { control } from './server.js';

/** The last thing that was done, in a sentence, and whether it failed. */
export const outcome = signal<{ readonly text: string; readonly isFailure: boolean } | undefined>(undefined);

/** Has the control plane do something and tells the reader of it. Gives its answer; nothing where it refused. */
export async function act<Result = unknown>(
  done: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Result | undefined> {
  try {
    const result = await control<Result>(method, path, body);
    outcome.value = { text: done, isFailure: false };
    return result;
  } catch (error) {
    outcome.value = { text: error instanceof Error ? error.message : String(error), isFailure: true };
    return undefined;
  }
}
