/** Says what is wrong with the form of a summary, whatever it is of. */
export function* summaryFaults(summary) {
  if (typeof summary !== 'string' || summary.length < 2 || summary.length > 60) {
    yield 'the summary is missing or not 2 to 60 characters long. Say in a few words what it does.';
    return;
  }
  if (!/^[A-Z]/.test(summary)) yield 'the summary begins without a capital. Begin it with one.';
  if (summary.endsWith('.')) yield 'the summary ends with a full stop. Leave it out.';
}
