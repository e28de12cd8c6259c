const amity = require('amity-openapi');
const node = require('amity-openapi/node');
const openapi = require('amity-openapi/openapi.json');
const manifest = require('amity-openapi/package.json');
const raw = require('amity-openapi/raw');
const types = require('amity-openapi/types');
const webhooks = require('amity-openapi/webhooks');
const { makeCalls } = require('./calls.mjs');
const { makeDiskCalls } = require('./disk.mjs');
const { checkSignatures } = require('./signatures.mjs');

async function main([, source, baseUrl, target]) {
  const report = {
    ...(await makeCalls({ amity, raw, baseUrl })),
    ...(await makeDiskCalls({ amity, node, baseUrl, source, target })),
    signatures: await checkSignatures(webhooks),
    package: manifest.name,
    specification: openapi.openapi,
    typesAtRuntime: Object.keys(types),
  };
  console.log(JSON.stringify(report));
}

main(process.argv);
