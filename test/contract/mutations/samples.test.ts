/** Damages samples, and sees running them show it. */
import { describe, expect, it } from 'vitest';
import { type CodeSample, codeSamples, sampleServer } from '../../../scripts/samples/samples.js';
import { bundle, requestExamples } from '../bundle.js';
import { checkSample } from '../check-sample.js';
import { startMockOf, useServer } from '../mock.js';
import { startRecorder } from '../recorder.js';
import { copyWith, one } from './damage.js';

const request = one(requestExamples(bundle), ({ mediaType, wire }) => {
  return mediaType === 'application/json' && Object.keys(wire.path).length === 1;
});
const samples = codeSamples(bundle, request.operation);
const mock = useServer(() => startMockOf(copyWith(request.operation)));
const recorder = useServer(startRecorder);
const check = async (sample: CodeSample) => (await checkSample(recorder(), mock(), sample, request)).join('\n');

describe.each(samples)('a sample in $label', (sample) => {
  const [id] = Object.values(request.wire.path).map(String);
  const changedTo = (text: string) => changed(sample, `${id}`, text);

  it('is well before it is damaged', async () => {
    expect(await check(sample)).toBe('');
  });

  it('of something else than its example', async () => {
    expect(await check(changedTo('another'))).toContain('came as "another"');
  });

  it('of what the mock refuses', async () => {
    expect(await check(changedTo('x'.repeat(1000)))).toMatch(/it fails|it is answered with 422/);
  });

  it('that does nothing', async () => {
    const source = { curl: `true ${sampleServer}`, sh: 'true' }[sample.lang] ?? '';
    expect(await check({ ...sample, source })).toContain('0 requests arrived');
  });

  it('that cannot be run', async () => {
    expect(await check({ ...sample, source: `${sampleServer} (` })).toContain('it fails');
  });
});

describe('a sample for a shell', () => {
  const curl = one(samples, ({ lang }) => lang === 'curl');

  it('without its token', async () => {
    const found = await check(changed(curl, /-H "Authorization[^"]*"/, ''));
    expect(found).toContain('Authorization is undefined');
    expect(found).toContain('it is answered with 401');
    expect(found).toContain('the mock complains');
  });

  it('for another server than the documented one', async () => {
    expect(await check(changed(curl, sampleServer, 'http://127.0.0.1:1'))).toContain('does not name');
  });
});

function changed(sample: CodeSample, from: string | RegExp, to: string): CodeSample {
  const source = sample.source.replace(from, to);
  if (source === sample.source) throw new Error(`There is no ${from} in ${sample.source}.`);
  return { ...sample, source };
}
