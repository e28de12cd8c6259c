import { useSandbox } from './sandbox.mjs';

console.log(JSON.stringify(await useSandbox()));
