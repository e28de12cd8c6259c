/** The vendor's public sources on every operation, transcribed a second time, apart from `openapi/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Bundle, Schema } from '../reference/openapi.js';

/**
 * All files of `facts/` as one document. They say in the form of OpenAPI what the vendor's descriptions of 2024 and 2026 say,
 * the newer one where they disagree, corrected by recorded responses and by what the vendor's SDKs send. Parameters have their
 * plain names: how a list travels is no fact of the sources. `{}` stands where the source does not say the type, an object
 * without properties where it does not say what is in it. An id or token that has no limit where it stands has the one that
 * the sources give it elsewhere.
 */
export function loadTranscription(): Bundle {
  const folder = new URL('facts/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  const parts: Bundle[] = files.map((file) => parse(readFileSync(new URL(file, folder), 'utf8')));
  return {
    paths: Object.assign({}, ...parts.map(({ paths }) => paths)),
    components: { schemas: titled(Object.assign({}, ...parts.map(({ components }) => components?.schemas))) },
  };
}

/** Schemas that know their own names, so that what is wrong with one is said of it and not of each use. */
function titled(schemas: Record<string, Schema>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([title, schema]) => [title, { ...schema, title }]));
}
