import type { OpenApiDocument } from '../../openapi/document.js';
import { operationsByAnchor } from './page-document.js';

/** Puts the notes of each operation that is shown below its arguments. */
export function showNotes(root: HTMLElement, document: OpenApiDocument): void {
  for (const section of root.querySelectorAll<HTMLElement>('[data-item-kind="httpItem"]')) {
    const notes = operationsByAnchor(document).get(section.id)?.object['x-page-notes'];
    const request = section.ownerDocument.getElementById(`${section.id}/request`)?.parentElement;
    if (notes === undefined || !request || request.querySelector('.page-notes')) continue;
    const block = section.ownerDocument.createElement('div');
    block.className = 'page-notes';
    // Written by our own notes.ts, which escapes what it is given.
    block.innerHTML = notes;
    request.append(block);
  }
}
