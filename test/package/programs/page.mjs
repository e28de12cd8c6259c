import * as amity from 'amity-openapi';
import * as raw from 'amity-openapi/raw';
import * as webhooks from 'amity-openapi/webhooks';
import { makeCalls } from './calls.mjs';
import { checkSignatures } from './signatures.mjs';

/** For the page that this is loaded into. */
export const callFromPage = async (baseUrl) => ({
  ...(await makeCalls({ amity, raw, baseUrl })),
  signatures: await checkSignatures(webhooks),
});
