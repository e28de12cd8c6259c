/** A TSDoc comment of some paragraphs, absent ones left out, or nothing when none is left. */
export function tsdoc(paragraphs: (string | undefined)[], indent: string): string {
  const lines = paragraphs
    .filter((each) => each !== undefined)
    .flatMap((each, index) => [...(index > 0 ? [''] : []), ...each.trim().split('\n')])
    .map((line) => line.replaceAll('*/', '*\\/'));
  if (lines.length === 0) return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}
