import { useSandbox } from './sandbox.mjs';

let violations = 0;
addEventListener('securitypolicyviolation', () => {
  violations += 1;
});
const report = await useSandbox().catch((error) => ({ error: `${error.stack}` }));
// One is of the attempt to make code that the report tells of.
await fetch('/report', { method: 'POST', body: JSON.stringify({ ...report, violations }) });
