import ts from 'typescript';
import { tsdoc } from './comments.js';

/** Rewrites the comments of openapi-typescript, in place, as an editor shows them best. */
export function plainComments(ast: readonly ts.Node[]): void {
  const visit = (node: ts.Node): void => {
    const comments = ts.getSyntheticLeadingComments(node);
    if (comments) {
      const plain = comments.map((comment) => ({ ...comment, text: plainComment(comment.text) }));
      ts.setSyntheticLeadingComments(
        node,
        plain.filter(({ text }) => text !== ''),
      );
    }
    ts.forEachChild(node, visit);
  };
  ast.forEach(visit);
}

/** The description first and untagged, `@deprecated` last; tags that repeat the type are omitted. */
function plainComment(text: string): string {
  const plain = text
    .replace(/^\*/, '')
    .replace(/^ (\* ?)?/gm, '')
    .replace(/^ {4}/gm, '')
    .replace(/^@(enum|constant)\b.*\n?/gm, '')
    .trim()
    .replace(/^@deprecated\n([\s\S]*)$/m, '$1\n@deprecated')
    .replace(/^@description /m, '\n')
    .trim();
  return tsdoc([plain || undefined], '')
    .trim()
    .slice(2, -2);
}
