import * as amity from 'amity-openapi';
import * as raw from 'amity-openapi/raw';
import * as webhooks from 'amity-openapi/webhooks';
import { makeCalls } from './calls.mjs';
import { checkSignatures } from './signatures.mjs';

export default {
  async fetch(_request, { baseUrl }) {
    const report = await makeCalls({ amity, raw, baseUrl });
    return Response.json({ ...report, signatures: await checkSignatures(webhooks) });
  },
};
