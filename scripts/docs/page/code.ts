import highlighter from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import { element } from './element.js';

highlighter.registerLanguage('ts', typescript);
highlighter.registerLanguage('json', json);
highlighter.registerLanguage('sh', bash);

/** Highlights the code of texts, which Redoc shows plain, and puts a button beside it that copies it. */
export function shineCode(root: HTMLElement): void {
  for (const block of root.querySelectorAll<HTMLElement>('[data-component-name^="Markdown/"] > pre:not(.page-code)')) {
    block.classList.add('page-code');
    const text = block.textContent ?? '';
    highlight(block, text, block.dataset.language ?? '');
    block.before(copyButton(() => text));
  }
}

/** Shows a text as code. A language that is not known leaves it plain. */
export function highlight(target: HTMLElement, text: string, language: string): void {
  // The library escapes the text.
  if (highlighter.getLanguage(language)) target.innerHTML = highlighter.highlight(text, { language }).value;
  else target.textContent = text;
}

/** A button that copies a text, and says that it has. */
export function copyButton(text: () => string): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'page-copy' }, 'Copy');
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text());
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 1500);
  });
  return button;
}
