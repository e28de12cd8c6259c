import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectPath } from '../../scripts/lib/paths.js';
import { cases } from './cases.js';
import { loadSpectral } from './spectral.js';

const base: object = parse(readFileSync(new URL('base.yaml', import.meta.url), 'utf8'));
const error = 0; // Spectral's number for the severity
let spectral: Awaited<ReturnType<typeof loadSpectral>>;

beforeAll(async () => {
  spectral = await loadSpectral();
});

it('finds nothing in the undamaged document', async () => {
  expect(await spectral.run(base)).toEqual([]);
});

it.each(cases)('$rule finds $name', async ({ damage, rule, at, says }) => {
  const document = structuredClone(base);
  for (const each of damage) each(document);
  const findings = await spectral.run(document);
  expect(findings.map(({ code, path, severity }) => ({ rule: code, at: path.join(' '), severity }))).toEqual([
    { rule, at, severity: error },
  ]);
  expect(findings[0]?.message).toContain(says);
});

it('has a case for every rule of the house', () => {
  const { rules } = parse(readFileSync(projectPath('.spectral.yaml'), 'utf8')) as { rules: Record<string, unknown> };
  const ofTheHouse = Object.keys(rules).filter((name) => typeof rules[name] === 'object');
  expect(ofTheHouse.filter((name) => !cases.some(({ rule }) => rule === name))).toEqual([]);
});
