import type { OpenApiDocument } from '../../../openapi/document.js';
import type { TrySettings } from '../../try-settings.js';
import { element } from '../element.js';
import { type Connection, connectionTo, keepConnection } from './connection.js';

/** The fields that say where calls go and as whom, kept for this tab as soon as they change. */
export function connectionForm(
  document: OpenApiDocument,
  settings: TrySettings,
  start: Connection,
): { element: HTMLElement; current(): Connection } {
  let connection = start;
  const keep = (next: Connection) => {
    connection = next;
    keepConnection(next);
  };
  const servers = [...(settings.sandbox ? [settings.sandbox.url] : []), ...document.servers.map(({ url }) => url)];
  const server = element('input', { type: 'url', id: 'page-server', value: start.server });
  server.setAttribute('list', 'page-servers');
  const options = element(
    'datalist',
    { id: 'page-servers' },
    ...servers.map((url) => element('option', { value: url })),
  );
  const token = element('input', { type: 'password', id: 'page-token', value: start.token, autocomplete: 'off' });
  server.addEventListener('change', () => {
    keep(connectionTo(settings, server.value));
    token.value = connection.token;
  });
  token.addEventListener('input', () => keep({ ...connection, token: token.value }));
  return {
    current: () => connection,
    element: element(
      'div',
      { className: 'page-connection' },
      element(
        'div',
        { className: 'page-field' },
        element('label', { htmlFor: 'page-server' }, 'Server'),
        server,
        options,
      ),
      element(
        'div',
        { className: 'page-field' },
        element('label', { htmlFor: 'page-token' }, 'Token, kept for this tab alone'),
        token,
      ),
    ),
  };
}
