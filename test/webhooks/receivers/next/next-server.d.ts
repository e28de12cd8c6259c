/** Part of Next that the sample uses. Next itself is too large to be installed for it. */
declare module 'next/server' {
  /** Keeps the function awake until a promise is settled. */
  export function after(task: Promise<unknown>): void;
}
