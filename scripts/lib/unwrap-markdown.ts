/** Beginnings of Markdown lines that are no paragraph: lists, tables, headings, quotations and code. */
const layout = /^\s*([-*+>|]\s|#|\d{1,2}\.\s|```)/m;

/** A text with each of its paragraphs on one line, for what takes the end of a line for more than a space. */
export function unwrapped(markdown: string): string {
  const blocks = markdown.trim().split(/\n{2,}/);
  return blocks.map((each) => (layout.test(each) ? each : each.replaceAll(/\s*\n\s*/g, ' '))).join('\n\n');
}
