// Runs a bundled program in the runtime of Vercel's edge functions and prints its report. Plain JavaScript: its dependency is not of the project's own install.
import { readFile } from 'node:fs/promises';
import { EdgeVM } from '@edge-runtime/vm';

const [, , path] = process.argv;
const vm = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
// A script, since the runtime takes no module: what it exports stands in a variable.
vm.evaluate(`${await readFile(path, 'utf8')}; globalThis.reported = program.useSandbox();`);
console.log(JSON.stringify(await vm.context.reported));
