import type { Target } from './network.js';
import { demand } from './network.js';

/** Everybody reacts by a name once. */
export function react(actor: string, target: Target, name: string): void {
  const who = target.reactions.get(name) ?? new Set();
  target.reactions.set(name, who.add(actor));
}

export function unreact(actor: string, target: Target, name: string): void {
  const who = target.reactions.get(name);
  demand(who?.has(actor) ?? false, 400400);
  who?.delete(actor);
  if (who?.size === 0) target.reactions.delete(name);
}

/** The number of reactions by each name. */
export function countReactions({ reactions }: Target): Record<string, number> {
  return Object.fromEntries([...reactions].map(([name, who]) => [name, who.size]));
}

/** The names by which somebody has reacted. */
export function reactionsOf({ reactions }: Target, actor: string): string[] {
  return [...reactions].filter(([, who]) => who.has(actor)).map(([name]) => name);
}
