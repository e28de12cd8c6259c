import type { OpenApiDocument } from '../../../openapi/document.js';
import type { Operation } from '../../../openapi/operations.js';
import type { TrySettings } from '../../try-settings.js';
import { copyButton, highlight } from '../code.js';
import { element } from '../element.js';
import { readConnection } from './connection.js';
import { connectionForm } from './connection-form.js';
import { argumentFields } from './fields.js';
import { requestOf } from './request.js';
import { exchange, showResponse } from './response.js';
import { curlSnippet, typescriptSnippet } from './snippets.js';

/** Opens the dialog that sends one operation's call. */
export function openTry(document: OpenApiDocument, operation: Operation, settings: TrySettings): void {
  const connection = connectionForm(document, settings, readConnection(settings, document.servers[0]?.url ?? ''));
  const fields = argumentFields(document, operation);
  const result = element('div', { className: 'page-result' });
  result.setAttribute('aria-live', 'polite');
  const send = element('button', { type: 'submit', className: 'page-primary' }, 'Send');
  const close = element('button', { type: 'button', className: 'page-close' }, 'Close');
  const form = element('form', { className: 'page-call' }, connection.element, fields.element, send);
  const title = element('h2', { id: 'page-try-title' }, operation.object.summary);
  const call = element('code', {}, `${operation.method} ${operation.path}`);
  const dialog = element(
    'dialog',
    { className: 'page-dialog page-try' },
    element('header', {}, element('div', {}, title, call), close),
    element('div', { className: 'page-columns' }, form, result),
  );
  dialog.setAttribute('aria-labelledby', title.id);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    // A button that is disabled loses the focus, and a keyboard its place.
    if (form.ariaBusy === 'true') return;
    form.ariaBusy = 'true';
    result.replaceChildren(...(await outcome(document, operation, connection.current(), fields.read)));
    form.ariaBusy = 'false';
    result.scrollIntoView({ block: 'start' });
  });
  window.document.body.append(dialog);
  dialog.showModal();
}

/** Sends the call: its response, or why there is none, and the code that makes the same call. */
async function outcome(
  document: OpenApiDocument,
  operation: Operation,
  connection: Parameters<typeof requestOf>[2],
  read: () => Record<string, unknown>,
): Promise<HTMLElement[]> {
  try {
    const given = read();
    const request = requestOf(document, operation, connection, given);
    const snippets = [
      snippet('curl', curlSnippet(document, operation, connection, given), 'sh'),
      snippet('TypeScript', typescriptSnippet(document, operation, connection, given), 'ts'),
    ];
    const shown = await exchange(request).then(
      (each) => showResponse(document, each),
      () => failure(whyNone(connection.server)),
    );
    return [shown, ...snippets];
  } catch (error) {
    return [failure(error instanceof Error ? error.message : String(error))];
  }
}

/** Reasons for which a call may have no response, with the remedy: the browser tells scripts none. */
function whyNone(server: string): string {
  const reason = `${server} could not be reached, or does not let this page read its responses.`;
  if (window.location.protocol !== 'file:') return reason;
  return `${reason} The sandbox answers no page that was opened from a file: serve the page with "amity-openapi docs".`;
}

function failure(message: string): HTMLElement {
  return element('p', { className: 'page-failure' }, message);
}

function snippet(title: string, source: string, language: string): HTMLElement {
  const block = element('pre', { tabIndex: 0 });
  highlight(block, source, language);
  return element(
    'section',
    { className: 'page-snippet' },
    element('h3', {}, title),
    copyButton(() => source),
    block,
  );
}
