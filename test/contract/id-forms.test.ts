import { expect, it } from 'vitest';
import { bundle, isSuccess, labelOf, requestExamples, responseExamples } from './bundle.js';
import { idsOfOtherForm } from './id-forms.js';
import { assigned } from './recorded/responses.js';

it('recorded responses have ids of these forms', () => {
  const answers = assigned.filter(({ status }) => status < 300);
  expect(answers.flatMap(({ name, answer }) => idsOfOtherForm(answer).map((each) => `${name}: ${each}`))).toEqual([]);
});

it('every documented request and response has ids as the server makes them', () => {
  const requests = requestExamples(bundle).map((each) => ({ label: each.operation.id, value: each.arguments }));
  const responses = responseExamples(bundle).filter(isSuccess);
  const examples = [...requests, ...responses.map((each) => ({ label: labelOf(each), value: each.value }))];
  expect(examples.flatMap(({ label, value }) => idsOfOtherForm(value).map((each) => `${label}: ${each}`))).toEqual([]);
});

it.each([
  [{ files: [{ fileId: '64f1c1b3b7e5d30012a9c2e0' }] }, ['/files/0/fileId: 64f1c1b3b7e5d30012a9c2e0']],
  [{ data: { categoryIds: ['novels'] } }, ['/data/categoryIds/0: novels']],
  [{ feedId: 'a'.repeat(44), channelId: 'book-club', avatarFileId: null }, [`/feedId: ${'a'.repeat(44)}`]],
  [{ thumbnailFileId: `${'a'.repeat(32)}_thumb_00001`, comments: [{ commentId: 'a'.repeat(24) }] }, []],
])('finds ids of another form in %j', (value, findings) => {
  expect(idsOfOtherForm(value)).toEqual(findings);
});
