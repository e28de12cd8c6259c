import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { readLines } from '../../../src/files/read-lines.js';
import type { Format } from './options.js';

/** Row as it stands in the file. */
export interface FileRow {
  /** The line that it begins in, from 1. */
  line: number;
  /** Its values, by column. */
  row: Readonly<Record<string, unknown>>;
}

/** Row that cannot be read. */
export class RowError extends Error {
  constructor(
    readonly line: number,
    reason: string,
    readonly column?: string,
  ) {
    super(reason);
  }
}

/** Rows of a file, and its columns where it has a line with their names. */
export interface FileRows {
  columns: readonly string[] | undefined;
  rows: AsyncIterable<FileRow>;
}

/**
 * Reads the rows of a file one by one, whatever its size.
 *
 * @throws RowError, also while reading, for what is not of the format or not UTF-8.
 */
export async function openRows(path: string, format: Format): Promise<FileRows> {
  if (format === 'ndjson') return { columns: undefined, rows: readJsonLines(path) };
  const records = readRecords(path);
  const first = await records.next();
  if (first.done) throw new RowError(1, 'has no line with the names of the columns.');
  const columns = first.value.cells;
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) throw new RowError(first.value.line, 'is there twice.', twice);
  return { columns, rows: toRows(columns, records) };
}

async function* toRows(columns: readonly string[], records: AsyncIterable<CsvRecord>): AsyncGenerator<FileRow> {
  for await (const { line, cells } of records) {
    if (cells.length !== columns.length) {
      throw new RowError(line, `has ${cells.length} values, but there are ${columns.length} columns.`);
    }
    yield { line, row: Object.fromEntries(columns.map((name, index) => [name, cells[index]])) };
  }
}

interface CsvRecord {
  line: number;
  cells: readonly string[];
}

async function* readRecords(path: string): AsyncGenerator<CsvRecord> {
  const parser = parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
  const text = Readable.from(decode(path));
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let before = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number; empty_lines: number };
    }>) {
      // The parser knows the line that a record ends in.
      const breaks = record.reduce((sum, cell) => sum + breaksIn(cell), 0);
      before = info.lines;
      yield { line: info.lines - breaks, cells: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RowError(Number(error.lines ?? before + 1), `is no CSV: ${error.message}`);
  } finally {
    text.destroy();
  }
}

function breaksIn(cell: string): number {
  return /[\r\n]/.test(cell) ? cell.split(/\r\n|\r|\n/).length - 1 : 0;
}

/** Decodes a file, which must be UTF-8: others would lose letters. */
async function* decode(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let lines = 1;
  for await (const chunk of createReadStream(path)) {
    const text = decodeChunk(() => decoder.decode(chunk as Buffer, { stream: true }), lines);
    lines += text.split('\n').length - 1;
    if (text !== '') yield text;
  }
  decodeChunk(() => decoder.decode(), lines);
}

function decodeChunk(read: () => string, line: number): string {
  try {
    return read();
  } catch {
    throw new RowError(line, 'or a later one is not UTF-8. Save the file in that encoding.');
  }
}

async function* readJsonLines(path: string): AsyncGenerator<FileRow> {
  let line = 0;
  try {
    for await (const { text } of readLines(path)) {
      line++;
      const json = (line === 1 ? text.replace(/^\uFEFF/, '') : text).trim();
      if (json !== '') yield { line, row: parseObject(line, json) };
    }
  } catch (error) {
    if (error instanceof TypeError) throw new RowError(line + 1, 'is not UTF-8. Save the file in that encoding.');
    throw error;
  }
}

function parseObject(line: number, json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new RowError(line, `is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new RowError(line, 'is no JSON object. Each line takes one, with the arguments by name.');
}
