import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { lastTag, readBase } from './breaking/base.js';
import { compareClient } from './breaking/compare-client.js';
import { compareDocuments } from './breaking/compare-documents.js';
import { report } from './breaking/report.js';
import { mayBreak } from './breaking/version.js';
import { projectPath } from './lib/paths.js';
import { main } from './lib/run-script.js';
import type { OpenApiDocument } from './openapi/document.js';

const usage = `npm run check:breaking -- [--base <tag or openapi.json>]

Prints what has changed since the last release as Markdown, a draft of the changelog, and fails on what breaks without a
version that says so. The base is the last tag v* by default.`;

await main(usage, async () => {
  const { values } = parseArgs({ options: { base: { type: 'string' } } });
  const name = values.base ?? lastTag();
  if (!name) {
    console.error('There is no tag v* to compare with, so nothing is released that could break.');
    return;
  }
  const base = readBase(name);
  const bundle = JSON.parse(await readFile(projectPath('generated/openapi.json'), 'utf8')) as OpenApiDocument; // linted
  const { version } = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as { version: string }; // npm's
  const tests = base.release?.filesIn('test/types') ?? new Map<string, string>();
  const findings = [...compareDocuments(base.document, bundle), ...compareClient(tests)];
  console.log(report(findings));

  const count = findings.filter((each) => each.breaks.size > 0).length;
  console.error(
    `Since ${name}: ${findings.length} changes, ${count} of them breaking; ${tests.size} files of type tests.`,
  );
  if (count === 0 || (base.release && mayBreak(base.release.version, version))) return;
  throw new Error(
    base.release
      ? `Version ${version} promises not to break ${base.release.version}. Raise it in package.json: the minor version before 1.0.0, else the major one.`
      : `${name} has no version that could allow it. Compare with a tag to have the version judged.`,
  );
});
