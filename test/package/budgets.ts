/** The most that each import may weigh in a user's bundle, in bytes, minified and compressed. Raise one only on purpose. */
export const budgets = {
  "export { createAmityClient } from 'amity-openapi'": 21_900, // 100 of them let bulk find the operation of a method, 300 are for a limiter of the caller's own
  "export * from 'amity-openapi/raw'": 11_900, // 300 of them for a limiter of the caller's own
  "export { createSandbox } from 'amity-openapi/sandbox'": 164_000, // without Ajv, which has no place in a browser's bundle; 5,000 to read the dimensions of images
  "export { createAmityClient } from 'amity-openapi'; export { bulk } from 'amity-openapi/bulk'": 27_500,
  "export { redisRateLimit } from 'amity-openapi/redis'": 2_500,
  "export { createWebhookHandler } from 'amity-openapi/webhooks'": 5_700,
  "export { receiveWebhook } from 'amity-openapi/webhooks'": 3_100,
  "export * from 'amity-openapi/types'": 20, // of gzip's own around nothing
};

/** The most bytes that the page of the sandbox may weigh, compressed. Raise it only on purpose: the contract says 60,000. */
export const sandboxPageBudget = 25_000;

/** The most bytes that the package may take, unpacked. Raise it only on purpose: the sandbox's contract says about 5 MB. */
export const packageBudget = 5_450_000;
