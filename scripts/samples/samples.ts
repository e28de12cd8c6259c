import { type ExampleArguments, ExampleUpload, exampleArguments, exampleCall } from '../generate/examples.js';
import type { OpenApiDocument } from '../openapi/document.js';
import type { Operation } from '../openapi/operations.js';
import { commandLineSample } from './command-line.js';
import { CurlFile, curlCommand, quote } from './curl.js';
import { rawSample } from './raw-sample.js';

/** A sample as Redoc shows it beside an operation. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** Samples of a call: through the client, with the command line, with curl, and through the raw client. */
export function codeSamples(document: OpenApiDocument, operation: Operation): CodeSample[] {
  const [example] = exampleArguments(document, operation);
  if (!example) throw new Error(`${operation.id} has no request example.`);
  return [
    { lang: 'TypeScript', label: 'TypeScript', source: exampleCall(document, operation) },
    { lang: 'sh', label: 'Command line', source: commandLineSample(document, operation, example) },
    { lang: 'curl', label: 'curl', source: curlSample(document, operation, example) },
    // Redoc shows one sample for each language, so that this one goes by its other name.
    { lang: 'ts', label: 'TypeScript (raw)', source: rawSample(document, operation, example) },
  ];
}

/** The server that the samples name. Put another in its place to try them elsewhere. */
export const sampleServer = 'https://apix.us.amity.co';

function curlSample(document: OpenApiDocument, operation: Operation, example: ExampleArguments): string {
  const entries = Object.entries(example.arguments);
  const upload = entries.map(([, value]) => value).find((value) => value instanceof ExampleUpload);
  const given = entries.map(([name, value]) => [
    name,
    value instanceof ExampleUpload ? new CurlFile('-', name, 'application/octet-stream') : value,
  ]);
  const command = curlCommand(document, operation, sampleServer, Object.fromEntries(given));
  return upload ? `printf %s ${quote(upload.text)} | ${command}` : command;
}
