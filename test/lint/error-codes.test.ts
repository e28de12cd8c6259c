import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { projectPath } from '../../scripts/lib/paths.js';
import { bundle } from '../contract/bundle.js';

it('the introduction explains every business code under its name, and no other', async () => {
  const introduction = await readFile(projectPath('openapi/introduction.md'), 'utf8');
  const rows = introduction.matchAll(/^\| (\d{6}) \| [^|]+ \| `(\w+)`: .+ \|$/gm);
  const explained = Object.fromEntries([...rows].map(([, code = '', name]) => [code, name]));
  expect(explained).toEqual(bundle.components.schemas.ErrorResponse?.properties?.code?.['x-amity-codes']);
});

it('every business code has one status, which a source states or which is expected', () => {
  const code = bundle.components.schemas.ErrorResponse?.properties?.code;
  const { 'x-amity-statuses': stated = {}, 'x-amity-assumed-statuses': assumed = {} } = code ?? {};
  const codes = [...Object.keys(stated), ...Object.keys(assumed)];
  expect(codes.sort()).toEqual(Object.keys(code?.['x-amity-codes'] ?? {}).sort());
});
