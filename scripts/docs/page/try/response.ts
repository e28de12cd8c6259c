import type { OpenApiDocument } from '../../../openapi/document.js';
import { highlight } from '../code.js';
import { element } from '../element.js';

/** A response, and how long it took in milliseconds. */
export interface Exchange {
  response: Response;
  duration: number;
  /** The whole body. */
  body: Blob;
}

/** Sends a request and reads the whole response. */
export async function exchange(request: Request): Promise<Exchange> {
  const start = performance.now();
  const response = await fetch(request);
  const body = await response.blob();
  return { response, body, duration: performance.now() - start };
}

/** A response as the reader sees it: status, time, the name of its code, body and headers. */
export async function showResponse(
  document: OpenApiDocument,
  { response, duration, body }: Exchange,
): Promise<HTMLElement> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  const type = response.headers.get('content-type') ?? '';
  const isText = type === '' || /json|text|xml/.test(type);
  const text = isText ? await body.text() : '';
  const code = codeOf(document, text);
  const status = element(
    'p',
    { className: 'page-status' },
    `${response.status} ${response.statusText} · ${Math.round(duration)} ms`,
  );
  status.dataset.ok = String(response.ok);
  if (code !== undefined) status.append(' · ', element('strong', {}, code));
  const details = element('details', {}, element('summary', {}, 'Headers'), element('pre', {}, headers));
  return element('div', {}, status, isText ? bodyText(text) : download(body, type), details);
}

/** A body as text; whatever it holds is never markup. */
function bodyText(text: string): HTMLElement {
  const block = element('pre', { className: 'page-body', tabIndex: 0 });
  const json = asJson(text);
  highlight(block, json === undefined ? text : JSON.stringify(json, null, 2), json === undefined ? '' : 'json');
  return block;
}

function download(body: Blob, type: string): HTMLElement {
  const link = element(
    'a',
    { href: URL.createObjectURL(body), download: 'download' },
    `Save ${body.size.toLocaleString('en')} bytes`,
  );
  return element('p', {}, link, ` of ${type}`);
}

/** The business code of a refusal, with its name: `400301 PermissionDenied`. */
function codeOf(document: OpenApiDocument, text: string): string | undefined {
  const json = asJson(text);
  if (typeof json !== 'object' || json === null || !('code' in json)) return undefined;
  const names = document.components.schemas.ErrorResponse?.properties?.code?.['x-amity-codes'] ?? {};
  return `${json.code} ${names[String(json.code)] ?? ''}`.trim();
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
