import { expect, it } from 'vitest';
import { errorCodesSource } from '../../../scripts/generate/error-codes.js';
import { securitySource } from '../../../scripts/generate/security.js';
import { serversSource } from '../../../scripts/generate/servers.js';
import { documentOf } from './document.js';

it('lists the server of each region', () => {
  const document = documentOf([]);
  document.servers = ['us', 'eu'].map((region) => ({
    url: `https://${region}.example`,
    description: 'Any.',
    'x-amity-region': region,
  }));
  expect(serversSource(document)).toContain("{\n  us: 'https://us.example',\n  eu: 'https://eu.example',\n}");
});

it('asks for the regions', () => {
  const document = documentOf([]);
  expect(() => serversSource(document)).toThrow(/needs `servers`/);
  document.servers = [{ url: 'https://us.example', description: 'Any.' }];
  expect(() => serversSource(document)).toThrow(/https:\/\/us.example .* needs x-amity-region/);
});

it('lists the names of the business codes', () => {
  const code = { 'x-amity-codes': { 400300: 'Forbidden', 400400: 'NotFound' } };
  const source = errorCodesSource(documentOf([], { ErrorResponse: { properties: { code } } }));
  expect(source).toContain("{\n  400300: 'Forbidden',\n  400400: 'NotFound',\n}");
});

it('asks for the business codes', () => {
  expect(() => errorCodesSource(documentOf([]))).toThrow(/needs x-amity-codes/);
});

it('lists the headers of keys, and those only', () => {
  const document = documentOf([]);
  document.components.securitySchemes = {
    token: { type: 'http', description: 'Any.' },
    adminKey: { type: 'apiKey', description: 'Any.', name: 'x-admin-key' },
  };
  expect(securitySource(document)).toContain("{\n  adminKey: 'x-admin-key',\n}");
});
