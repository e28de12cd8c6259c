import { shineCode } from './code.js';
import { followAddress } from './follow-address.js';
import { showMethods } from './menu.js';
import { showNotes } from './notes.js';
import { onChange } from './on-change.js';
import { pageDocument } from './page-document.js';
import { enableSearch } from './search/search-dialog.js';
import { readTrySettings, showTry } from './try/buttons.js';

// Redoc renders the operations that come into sight, so that what it lacks is put beside them again and again.
const document = await pageDocument();
const settings = readTrySettings();
enableSearch(document);
onChange(followAddress, (root) => {
  showMethods(root, document);
  showNotes(root, document);
  shineCode(root);
  if (settings) showTry(root, document, settings);
  if (performance.getEntriesByName('page-usable').length === 0) performance.mark('page-usable');
});
