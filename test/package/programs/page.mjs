import * as amity from 'amity-openapi';
import * as raw from 'amity-openapi/raw';
import { makeCalls } from './calls.mjs';

/** For the page that this is loaded into. */
export const callFromPage = (baseUrl) => makeCalls({ amity, raw, baseUrl });
