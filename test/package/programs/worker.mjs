import * as amity from 'amity-openapi';
import * as raw from 'amity-openapi/raw';
import { makeCalls } from './calls.mjs';

export default {
  async fetch(_request, { baseUrl }) {
    return Response.json(await makeCalls({ amity, raw, baseUrl }));
  },
};
