import { shineCode } from './code.js';
import { followAddress } from './follow-address.js';
import { showMethods } from './menu.js';
import { showNotes } from './notes.js';
import { onChange } from './on-change.js';
import { pageDocument } from './page-document.js';

// Redoc renders the operations that come into sight, so that what it lacks is put beside them again and again.
const document = pageDocument();
onChange(followAddress, (root) => {
  showMethods(root, document);
  showNotes(root, document);
  shineCode(root);
});
