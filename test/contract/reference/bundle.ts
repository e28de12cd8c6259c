import { readFileSync } from 'node:fs';
import type { Bundle } from './openapi.js';

const file = new URL('../../../generated/openapi.json', import.meta.url);

export function loadBundle(): Bundle {
  return JSON.parse(readFileSync(file, 'utf8'));
}
