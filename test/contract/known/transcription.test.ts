import { expect, it } from 'vitest';
import { loadBundle } from '../reference/bundle.js';
import { addressesOf, compareOperations } from './compare-operations.js';
import { countFacts } from './count-facts.js';
import { meantDifferences } from './meant-differences.js';
import { loadTranscription } from './transcription.js';

const described = loadBundle();
const known = loadTranscription();
const differences = compareOperations({ known, described });
const meant = meantDifferences.flatMap((group) => group.differences);

it('transcribes every operation that a later source describes', () => {
  const ofReferenceAlone = ['POST /api/v2/channel/{channelId}/users', 'DELETE /api/v2/channel/{channelId}/users'];
  expect([...addressesOf(known), ...ofReferenceAlone].sort()).toEqual(addressesOf(described).sort());
});

it('describes every parameter, field, type, enumeration and limit as the sources have it', () => {
  expect(
    differences.filter((difference) => !meant.includes(difference)),
    'openapi/ and test/contract/known/facts/ do not agree. Mend the one that is wrong; a difference that is meant ' +
      'stands in test/contract/known/meant-differences.ts with its reason',
  ).toEqual([]);
});

it('differs wherever a difference is meant', () => {
  expect(
    meant.filter((difference) => !differences.includes(difference)),
    'These are no differences any more: take them out of test/contract/known/meant-differences.ts',
  ).toEqual([]);
});

it('lists each meant difference once', () => {
  expect(meant.filter((difference, index) => meant.indexOf(difference) !== index)).toEqual([]);
});

const counts = Object.entries(countFacts(known)).map(([kind, count]) => `${count} ${kind}`);
console.log(`contract known facts: ${counts.join(', ')}; ${meant.length} meant differences`);
