import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectPath } from './paths.js';
import { UsageError } from './usage-error.js';

const require = createRequire(import.meta.url);

/**
 * The `package.json` of a tool, installed beside this package or where the command is run.
 *
 * @throws UsageError that says how to install it.
 */
export function findTool(packageName: string): string {
  try {
    return require.resolve(`${packageName}/package.json`, { paths: [projectPath(), process.cwd()] });
  } catch (cause) {
    const { peerDependencies = {} } = require(projectPath('package.json')) as {
      peerDependencies?: Record<string, string>;
    }; // npm's own format
    const version = peerDependencies[packageName]?.replace(/^[~^]/, '@') ?? '';
    throw new UsageError(
      `${packageName} is not installed, which this needs. Run npm install --save-dev ${packageName}${version}.`,
      { cause },
    );
  }
}

/** The script behind a command of a tool. */
export function commandOf(packageName: string, command: string): string {
  const manifest = findTool(packageName);
  const { bin } = require(manifest) as { bin: Record<string, string> }; // npm's own format
  const script = bin[command];
  if (!script) throw new Error(`${packageName} has no command ${command}.`);
  return join(dirname(manifest), script);
}

/** The environment that tools run in: they send nothing home and print no advertisements. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
}
