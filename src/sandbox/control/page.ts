import type { LoggedRequest } from '../request-log.js';
import type { World } from '../world.js';

/** The page for people: what the sandbox holds, and what it was sent of late. */
export function page(world: World, baseUrl: string): Response {
  const counts = Object.entries(world.counts()).map(([name, count]) => `<li>${escapeHtml(name)}: ${count}</li>`);
  const requests = [...world.requests.list()].reverse().slice(0, 100).map(row);
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Sandbox</title>
<style>body { font: 16px/1.5 system-ui; margin: 2rem; } td { padding: 0 1rem 0 0; white-space: nowrap; }</style>
<h1>Sandbox</h1>
<p>Address: <code>${escapeHtml(baseUrl)}</code>. Its time: ${escapeHtml(world.clock.now)}. Token of the administrator:
<code>${escapeHtml(world.options.adminToken)}</code>.</p>
<h2>State</h2>
<ul>${counts.join('')}</ul>
<h2>Requests</h2>
<table><thead><tr><th>Time</th><th>Who</th><th>Request</th><th>Status</th><th>Refusal</th></tr></thead>
<tbody>${requests.join('\n')}</tbody></table>
</html>`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function row({ time, who, method, path, status, code, message }: LoggedRequest): string {
  const cells = [time, who, `${method} ${path}`, status ?? 'none', code === undefined ? '' : `${code} ${message}`];
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(String(cell))}</td>`).join('')}</tr>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
