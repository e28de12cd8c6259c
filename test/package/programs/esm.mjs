import * as amity from 'amity-openapi';
import * as node from 'amity-openapi/node';
import openapi from 'amity-openapi/openapi.json' with { type: 'json' };
import manifest from 'amity-openapi/package.json' with { type: 'json' };
import * as raw from 'amity-openapi/raw';
import * as types from 'amity-openapi/types';
import * as webhooks from 'amity-openapi/webhooks';
import { makeCalls } from './calls.mjs';
import { makeDiskCalls } from './disk.mjs';
import { checkSignatures } from './signatures.mjs';

const [, source, baseUrl, target] = process.argv;
const report = {
  ...(await makeCalls({ amity, raw, baseUrl })),
  ...(await makeDiskCalls({ amity, node, baseUrl, source, target })),
  signatures: await checkSignatures(webhooks),
  package: manifest.name,
  specification: openapi.openapi,
  typesAtRuntime: Object.keys(types),
};
console.log(JSON.stringify(report));
