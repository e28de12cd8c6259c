import { closeOnExit, main } from '../../scripts/lib/run-script.js';
import { benchCalls } from './calls/calls.js';
import { benchFiles } from './files/files.js';
import { machine } from './machine.js';
import { benchProject } from './project/project.js';
import { benchSandbox } from './sandbox/sandbox.js';
import { benchSize } from './size/size.js';
import { benchTypes } from './types/types.js';
import { openWorkspace, type Workspace } from './workspace.js';

const parts: Record<string, (workspace: Workspace) => Promise<string>> = {
  calls: benchCalls,
  files: benchFiles,
  size: benchSize,
  types: benchTypes,
  project: benchProject,
  sandbox: benchSandbox,
};

const usage = `npm run bench -- [--only ${Object.keys(parts).join('|')}]

Measures the client beside its peers: all parts, or those that are named.`;

await main(usage, async () => {
  const chosen = chooseParts(process.argv.slice(2));
  const workspace = await openWorkspace();
  closeOnExit(workspace);
  try {
    console.log(machine());
    for (const part of chosen) console.log(`\n${await part(workspace)}`);
  } finally {
    await workspace.close();
  }
});

function chooseParts(args: readonly string[]): ((workspace: Workspace) => Promise<string>)[] {
  if (args.length === 0) return Object.values(parts);
  const [flag, name = ''] = args;
  const part = parts[name];
  if (flag !== '--only' || !part || args.length > 2) {
    throw new Error(`Usage: npm run bench [-- --only ${Object.keys(parts).join('|')}]`);
  }
  return [part];
}
