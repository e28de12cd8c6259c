import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Tally } from './command.js';
import { commandProperty } from './run.js';

/** Kinds of outcome that random commands have to come to, or they would prove little: refused for this, or done. */
const codes = ['400100', '400300', '400301', '400302', '400303', '400304', '400308', '400312', '400316', '400400'];

it.each([1, 2, 3, 4])('does what a model made from the documents does, in 2,500 random commands (%i)', async (seed) => {
  const tally: Tally = { commands: 0, outcomes: new Map() };
  await fc.assert(commandProperty(tally), { seed, numRuns: 85 });
  if (process.env.MODEL_FIGURES) console.log(tally.commands, [...tally.outcomes].sort());
  expect(tally.commands).toBeGreaterThanOrEqual(2_500);
  const reached = [...tally.outcomes.keys()].join(' ');
  expect([...codes, 'done'].filter((code) => !reached.includes(` ${code}`))).toEqual([]);
}, 300_000);
