import { operationRule } from './lib/operation.js';
import { summaryFaults } from './lib/summary.js';

export default operationRule(function* ({ object, at }) {
  const { summary } = object;
  const path = at('summary');
  for (const message of summaryFaults(summary)) yield { message, path };
  // A verb in -s or -ing; not words like Bring and Dismiss, which are imperatives themselves.
  if (/^([a-z]*[aeiouy][a-z]*ing|[a-z]+[^su]s) /i.test(summary ?? '')) {
    yield { message: 'the summary is not imperative. Write "Ban users", not "Bans users" or "Banning users".', path };
  }
});
