import { operationRule } from './lib/operation.js';

export default operationRule(function* ({ object, at }) {
  const { summary } = object;
  const path = at('summary');
  if (typeof summary !== 'string' || summary.length < 2 || summary.length > 60) {
    yield { message: 'the summary is missing or not 2 to 60 characters long. Say in a few words what it does.', path };
    return;
  }
  if (!/^[A-Z]/.test(summary)) yield { message: 'the summary begins without a capital. Begin it with one.', path };
  if (summary.endsWith('.')) yield { message: 'the summary ends with a full stop. Leave it out.', path };
  // A verb in -s or -ing; not words like Bring and Dismiss, which are imperatives themselves.
  if (/^([a-z]*[aeiouy][a-z]*ing|[a-z]+[^su]s) /i.test(summary)) {
    yield { message: 'the summary is not imperative. Write "Ban users", not "Bans users" or "Banning users".', path };
  }
});
