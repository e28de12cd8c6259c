import fc from 'fast-check';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { tsdoc } from '../../../scripts/generate/comments.js';

it('puts one line on one line', () => {
  expect(tsdoc(['Bans a user.'], '  ')).toBe('  /** Bans a user. */\n');
});

it('parts paragraphs, and leaves out those that are absent', () => {
  expect(tsdoc(['One.', undefined, 'Two\nlines.'], '  ')).toBe(
    '  /**\n   * One.\n   *\n   * Two\n   * lines.\n   */\n',
  );
});

it('is nothing where there is nothing to say', () => {
  expect(tsdoc([undefined], '  ')).toBe('');
  expect(tsdoc([], '')).toBe('');
});

it('has no spaces at the ends of its lines', () => {
  expect(tsdoc(['One.\n\nTwo.\n'], '  ')).not.toMatch(/[ \t]$/m);
});

it('does not let a text end it', () => {
  expect(tsdoc(['Matches a/*/b and **/.'], '')).toBe('/** Matches a/*\\/b and **\\/. */\n');
});

it('is a comment and nothing else, whatever it says', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('*/', '*', '/', '\n', '\r', '/*', '//', '\u2028'),
  );
  const paragraph = fc.array(piece).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 3 }), (paragraphs) => {
      const { statements } = ts.createSourceFile('a.ts', tsdoc(paragraphs, '  '), ts.ScriptTarget.Latest);
      expect(statements).toHaveLength(0);
    }),
  );
});
