// node transfer.mjs <program> <server> <path>: runs one transfer of a file; prints its time and peak memory, as JSON.
import { peakMiB } from './peak.mjs';

const [program, baseUrl, path] = process.argv.slice(2);
const { transfer } = await import(`./${program}.mjs`);
const started = performance.now();
await transfer(baseUrl, path);
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1_000, peak: peakMiB() }));
