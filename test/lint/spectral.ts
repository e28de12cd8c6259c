import fs from 'node:fs';
import { createRequire } from 'node:module';
import { projectPath } from '../../scripts/lib/paths.js';

export interface Finding {
  code: string;
  message: string;
  severity: number;
  path: (string | number)[];
}

// Spectral's parts are reachable only from its command-line package.
const fromCli = createRequire(createRequire(import.meta.url).resolve('@stoplight/spectral-cli/package.json'));

/** Spectral with the project's rules. */
export async function loadSpectral(): Promise<{ run(document: object): Promise<Finding[]> }> {
  const { Spectral } = fromCli('@stoplight/spectral-core') as {
    Spectral: new () => { setRuleset(ruleset: unknown): void; run(document: object): Promise<Finding[]> };
  };
  const { bundleAndLoadRuleset } = fromCli('@stoplight/spectral-ruleset-bundler/with-loader') as {
    bundleAndLoadRuleset(file: string, io: object): Promise<unknown>;
  };
  const spectral = new Spectral();
  spectral.setRuleset(await bundleAndLoadRuleset(projectPath('.spectral.yaml'), { fs, fetch }));
  return spectral;
}
