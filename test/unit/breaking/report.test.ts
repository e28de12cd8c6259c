import { describe, expect, it } from 'vitest';
import { Findings } from '../../../scripts/breaking/findings.js';
import { report } from '../../../scripts/breaking/report.js';
import { mayBreak } from '../../../scripts/breaking/version.js';

describe('the report', () => {
  it('is a section of the changelog, what breaks first', () => {
    const findings = new Findings();
    findings.add('Removed', 'is gone', ['requests', 'responses'], 'v2.users.get');
    findings.add('Changed', '`User.id` is `integer`, was `string`', [], 'v2.users.get');
    findings.add('Changed', 'argument `limit` is required', ['requests'], 'v2.users.query');
    findings.add('Added', 'the region `jp` is new');
    expect(report(findings.list())).toBe(`## [Unreleased]

### Added

- the region \`jp\` is new.

### Changed

- **Breaking** in requests: \`v2.users.query\`: argument \`limit\` is required.
- \`v2.users.get\`: \`User.id\` is \`integer\`, was \`string\`.

### Removed

- **Breaking** \`v2.users.get\`: is gone.
`);
  });

  it('tells what is found at many operations once, and counts them', () => {
    const findings = new Findings();
    for (const id of ['a', 'b', 'c', 'd', 'e']) findings.add('Changed', 'argument `id` is required', ['requests'], id);
    expect(report(findings.list())).toContain(
      '- **Breaking** in requests: `a`, `b`, `c` and 2 more: argument `id` is required.\n',
    );
  });

  it('says so where nothing has changed', () => {
    expect(report([])).toBe('## [Unreleased]\n\nNothing that a caller meets has changed.\n');
  });
});

describe('a version', () => {
  it.each([
    ['0.1.0', '0.1.1', false],
    ['0.1.0', '0.2.0', true],
    ['0.1.0', '0.1.0', false],
    ['0.2.0', '0.1.0', false],
    ['0.9.9', '1.0.0', true],
    ['1.2.3', '1.3.0', false],
    ['1.2.3', '2.0.0', true],
    ['1.2.3', '2.0.0-beta.1', true],
    ['2.0.0', '1.9.0', false],
  ])('from %s to %s may break: %s', (before, after, expected) => {
    expect(mayBreak(before, after)).toBe(expected);
  });

  it('must be one', () => {
    expect(() => mayBreak('0.1.0', 'next')).toThrow('"next" is no version. Write it as 1.2.3.');
  });
});
