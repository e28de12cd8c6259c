import type { OpenApiDocument } from '../../../openapi/document.js';
import { type TrySettings, trySettingsId } from '../../try-settings.js';
import { element } from '../element.js';
import { operationsByAnchor } from '../page-document.js';
import { openTry } from './dialog.js';

/** The settings that the page holds; undefined where calls cannot be sent from it. */
export function readTrySettings(): TrySettings | undefined {
  const text = document.getElementById(trySettingsId)?.textContent;
  return text ? (JSON.parse(text) as TrySettings) : undefined; // written by try-settings.ts
}

/** Puts a button beside each operation's samples that opens the dialog for its call. */
export function showTry(root: HTMLElement, document: OpenApiDocument, settings: TrySettings): void {
  for (const section of root.querySelectorAll<HTMLElement>('[data-item-kind="httpItem"]')) {
    const operation = operationsByAnchor(document).get(section.id);
    const samples = section.querySelector('.panel-request-samples')?.parentElement;
    if (!operation || !samples || samples.querySelector('.page-try-button')) continue;
    const button = element('button', { type: 'button', className: 'page-primary page-try-button' }, 'Try it');
    button.setAttribute('aria-label', `Try it: ${operation.id}`);
    button.addEventListener('click', () => openTry(document, operation, settings));
    samples.append(button);
  }
}
