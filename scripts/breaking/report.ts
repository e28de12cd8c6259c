import type { Finding, Heading } from './findings.js';

const headings: Heading[] = ['Added', 'Changed', 'Deprecated', 'Removed'];
/** The number of operations that a line names before it counts the rest. */
const named = 3;

/** The findings as a draft of the changelog's next section. */
export function report(findings: readonly Finding[]): string {
  const sections = headings.flatMap((heading) => {
    const lines = findings.filter((each) => each.heading === heading).sort(breakingFirst);
    return lines.length > 0 ? [`### ${heading}\n\n${lines.map(lineOf).join('\n')}\n`] : [];
  });
  const body = sections.length > 0 ? sections : ['Nothing that a caller meets has changed.\n'];
  return ['## [Unreleased]\n', ...body].join('\n');
}

function breakingFirst(one: Finding, other: Finding): number {
  return Number(other.breaks.size > 0) - Number(one.breaks.size > 0);
}

function lineOf({ what, breaks, operations }: Finding): string {
  const mark = breaks.size === 2 ? '**Breaking** ' : breaks.size === 1 ? `**Breaking** in ${[...breaks].join()}: ` : '';
  const ids = [...operations].map((id) => `\`${id}\``);
  const rest = ids.length > named ? ` and ${ids.length - named} more` : '';
  const where = ids.length > 0 ? `${ids.slice(0, named).join(', ')}${rest}: ` : '';
  return `- ${mark}${where}${what}.`;
}
