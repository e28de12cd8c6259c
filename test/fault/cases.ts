import type { Expectation } from './expectation.js';
import type { Fault } from './fault.js';
import { bodyFaults } from './faults/bodies.js';
import { connectionFaults } from './faults/connections.js';
import { leakFaults } from './faults/leaks.js';
import { redirectFaults } from './faults/redirects.js';
import { retryAfterFaults } from './faults/retry-after.js';
import { statusFaults } from './faults/statuses.js';
import { timingFaults } from './faults/timing.js';
import { type ClassName, classes, type KindName } from './kinds.js';
import type { Scenario } from './scenario.js';
import { downloadScenarios } from './scenarios/downloads.js';
import { mixedScenarios } from './scenarios/mixed.js';
import { paceScenarios } from './scenarios/pace.js';
import { pagingScenarios } from './scenarios/paging.js';
import { tokenScenarios } from './scenarios/tokens.js';
import { uploadScenarios } from './scenarios/uploads.js';

/** One kind of call under one fault. */
export interface Case {
  kind: KindName;
  expected: Expectation;
}

/** Every fault by its theme. */
export const themes: Readonly<Record<string, readonly Fault[]>> = {
  connections: connectionFaults,
  timing: timingFaults,
  bodies: bodyFaults,
  statuses: statusFaults,
  'Retry-After': retryAfterFaults,
  redirects: redirectFaults,
  leaks: leakFaults,
};

/** The kinds of call that a fault says something of. */
export function casesOf({ expect }: Fault): Case[] {
  const names = Object.keys(classes) as ClassName[]; // its own keys
  return names.flatMap((name) =>
    classes[name].flatMap((kind: KindName) => {
      const expected = expect[kind] ?? expect[name];
      return expected ? [{ kind, expected }] : [];
    }),
  );
}

/** Courses of events that no table can tell, by theme. */
export const scenarios: Readonly<Record<string, readonly Scenario[]>> = {
  downloads: downloadScenarios,
  uploads: uploadScenarios,
  tokens: tokenScenarios,
  paging: pagingScenarios,
  pace: paceScenarios,
  mixed: mixedScenarios,
};
